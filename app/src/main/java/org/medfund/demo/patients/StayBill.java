package org.medfund.demo.patients;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoItem;

/** What is billed for a stay: every day's bed and care, something outside the catalogue, and treatment for the rest. */
final class StayBill {

    private static final int MOST_LINES = 24;
    private static final int TWICE_ITS_MEAN = 2;
    private static final double HUNDRED = 100;
    private static final int A_DAY = 2;
    private static final int MANY_A_DAY = 12;
    private static final int LARGE_FEN = 100_000;

    private final List<DemoItem> suited;
    private final Stay stay;
    private final DemoInstitution place;
    private final SplittableRandom random;
    private final Bill bill;

    private StayBill(
            List<DemoItem> suited, Stay stay, DemoInstitution place, LocalDateTime from, SplittableRandom random) {
        this.suited = new ArrayList<>(suited);
        this.stay = stay;
        this.place = place;
        this.random = random;
        this.bill = new Bill(place, from, stay.cost().fen());
        Collections.shuffle(this.suited, Random.from(random));
    }

    static Fees of(
            List<DemoItem> suited, Stay stay, DemoInstitution place, LocalDateTime from, SplittableRandom random) {
        return new StayBill(suited, stay, place, from, random).written();
    }

    private Fees written() {
        only(DemoItem::isDaily).forEach(item -> bill.add(item, stay.days()));
        var kept = bill.leftFen() - outside();
        only(this::isOutside).forEach(item -> bill.add(item, stay.days(), kept));
        var treatments = only(item -> !item.isDaily() && !isOutside(item));
        treatments.forEach(this::treat);
        treatments.forEach(this::topUp);
        return bill.fees();
    }

    /** Nobody pays for it but the patient, be it in no catalogue or for larger hospitals only. */
    private boolean isOutside(DemoItem item) {
        return item.within(place).isZero();
    }

    private List<DemoItem> only(Predicate<DemoItem> which) {
        return suited.stream().filter(which).toList();
    }

    private long outside() {
        var share = random.nextDouble() * TWICE_ITS_MEAN * stay.kind().outsidePercent() / HUNDRED;
        return Math.min(bill.leftFen(), Math.round(stay.cost().fen() * share));
    }

    /** Nothing large for a small bill, and some money is kept for the lines after it. */
    private void treat(DemoItem item) {
        var affordable = item.priceFen() < LARGE_FEN || item.priceFen() * A_DAY < bill.leftFen();
        if (bill.size() < MOST_LINES && affordable) {
            bill.add(item, 1 + random.nextInt(A_DAY * stay.days()));
        }
    }

    private void topUp(DemoItem item) {
        if (item.most() == null) {
            bill.add(item, (long) MANY_A_DAY * stay.days());
        }
    }
}
