package org.medfund.demo.patients;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoItem;

/** What is billed for a visit without a bed, or at the counter of a pharmacy: five lines as a rule. */
final class VisitBill {

    private static final int LEAST_LINES = 3;
    private static final int MORE_LINES = 5;
    private static final int FEW = 3;
    private static final long DEAR_FEN = 10_000;

    private VisitBill() {}

    static Fees of(List<DemoItem> suited, DemoInstitution place, LocalDateTime from, SplittableRandom random) {
        var items = new ArrayList<>(suited);
        Collections.shuffle(items, Random.from(random));
        var bill = new Bill(place, from, Long.MAX_VALUE);
        var lines = LEAST_LINES + random.nextInt(MORE_LINES);
        items.stream()
                .filter(item -> !item.needsABed())
                .limit(lines)
                .forEach(item -> bill.add(item, item.priceFen() < DEAR_FEN ? 1 + random.nextInt(FEW) : 1));
        return bill.fees();
    }
}
