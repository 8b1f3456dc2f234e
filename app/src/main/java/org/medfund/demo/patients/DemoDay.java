package org.medfund.demo.patients;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoItem;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.CareCategory;

/**
 * A business day of the demo region: any settlement of it by its number, always the same for the same date. Among the
 * first ones stand what the review is to find: an item for the other sex, two stays at once, a bill far too high, and the
 * same visit billed twice.
 */
public final class DemoDay {

    /** Settlement numbers of the planted findings. */
    static final int WRONG_SEX = 220;

    static final int FIRST_STAY = 210;
    static final int SAME_TIME_STAY = 218;
    static final int BILLED_ONCE = 230;
    static final int BILLED_AGAIN = 231;

    private static final int OPENS_AT_MINUTE = 7 * 60 + 30;
    private static final int OPEN_SECONDS = 14 * 3600;

    private final DemoRegion region;
    private final LocalDate date;
    private final Map<CareCategory, List<DemoInstitution>> places = new EnumMap<>(CareCategory.class);

    public DemoDay(DemoRegion region, LocalDate date) {
        this.region = region;
        this.date = date;
        for (var care : CareCategory.values()) {
            places.put(
                    care,
                    region.active().stream()
                            .filter(place -> offers(place, care))
                            .toList());
        }
    }

    public LocalDate date() {
        return date;
    }

    private static boolean offers(DemoInstitution place, CareCategory care) {
        return switch (care) {
            case PHARMACY -> place.isPharmacy();
            case OUTPATIENT -> !place.isPharmacy();
            case CHRONIC, INPATIENT -> place.level() >= 1;
            case MATERNITY -> place.level() >= 2;
        };
    }

    /** The settlement of a number. */
    public DemoSettlement settlement(int number) {
        return switch (number) {
            case SAME_TIME_STAY -> sameTimeElsewhere(drawn(FIRST_STAY));
            case BILLED_AGAIN -> again(drawn(BILLED_ONCE));
            default -> drawn(number);
        };
    }

    private DemoSettlement drawn(int number) {
        var random = new SplittableRandom(date.toEpochDay() * 1_000_003 + number);
        var slot = CareSlot.of(number);
        var person = Person.of(number, slot, date);
        var offering = places.getOrDefault(slot.care(), List.of());
        var place = offering.get(random.nextInt(offering.size()));
        var settledAt = date.atStartOfDay().plusMinutes(OPENS_AT_MINUTE).plusSeconds(random.nextInt(OPEN_SECONDS));
        var beginAt = slot.isStay() ? settledAt.minusDays(3 + random.nextInt(10)) : settledAt.minusMinutes(25);
        var fees = fees(number, slot, person, random, beginAt);
        var shares = Benefit.share(slot, person, fees, place.level());
        return new DemoSettlement(number, place, slot, person, beginAt, settledAt, fees, shares);
    }

    private Fees fees(int number, CareSlot slot, Person person, SplittableRandom random, LocalDateTime beginAt) {
        var suited = region.items().stream()
                .filter(item -> item.suits(slot.care(), person.sex(), person.age()))
                .toList();
        var size = slot.isStay() ? 8 + random.nextInt(8) : 2 + random.nextInt(4);
        var factor = slot.isStay() ? (isGrave(number) ? 40 : 10) : 3;
        var lines = new ArrayList<Line>();
        for (var i = 0; i < size; i++) {
            var item = suited.get(random.nextInt(suited.size()));
            lines.add(Line.of(item, 1 + random.nextInt(factor), random.nextInt(30) == 0, beginAt.plusMinutes(i)));
        }
        if (number == WRONG_SEX) {
            lines.add(Line.of(forTheOtherSex(person), 1, false, beginAt));
        }
        return new Fees(lines);
    }

    /** Now and then an employee and a resident are so ill that the pooled fund's cap is reached. */
    private static boolean isGrave(int number) {
        return number % 300 == 10 || number % 300 == 26;
    }

    private DemoItem forTheOtherSex(Person person) {
        return region.items().stream()
                .filter(item -> item.sex() != null && !item.sex().equals(person.sex()))
                .findFirst()
                .orElseThrow();
    }

    private DemoSettlement sameTimeElsewhere(DemoSettlement stay) {
        var other = places.getOrDefault(CareCategory.INPATIENT, List.of()).stream()
                .filter(place -> !place.equals(stay.institution()))
                .findFirst()
                .orElseThrow();
        return new DemoSettlement(
                SAME_TIME_STAY,
                other,
                stay.slot(),
                stay.person(),
                stay.beginAt().plusHours(6),
                stay.settledAt().plusMinutes(3),
                stay.fees(),
                stay.shares());
    }

    private static DemoSettlement again(DemoSettlement visit) {
        return new DemoSettlement(
                BILLED_AGAIN,
                visit.institution(),
                visit.slot(),
                visit.person(),
                visit.beginAt(),
                visit.settledAt().plusMinutes(1),
                visit.fees(),
                visit.shares());
    }
}
