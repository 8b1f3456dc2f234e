package org.medfund.demo.patients;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    static final int FAR_TOO_HIGH = 26;
    static final int FIRST_STAY = 210;
    static final int SAME_TIME_STAY = 218;
    static final int BILLED_ONCE = 230;
    static final int BILLED_AGAIN = 231;

    private static final int OPENS_AT_MINUTE = 7 * 60 + 30;
    private static final int OPEN_SECONDS = 14 * 3600;

    private final DemoRegion region;
    private final LocalDate date;
    private final Stays stays;
    private final Map<CareCategory, List<DemoInstitution>> places = new EnumMap<>(CareCategory.class);

    public DemoDay(DemoRegion region, LocalDate date) {
        this.region = region;
        this.date = date;
        this.stays = new Stays(region.stays(), date);
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

    /** Everybody of this region who comes on a day with so many settlements. */
    public Stream<Person> persons(int settlements) {
        return IntStream.range(0, settlements)
                .mapToObj(number -> Population.of(number, CareSlot.of(number), date))
                .filter(Person::isInsuredHere)
                .distinct();
    }

    private DemoSettlement drawn(int number) {
        var random = new SplittableRandom(date.toEpochDay() * 1_000_003 + number);
        var slot = CareSlot.of(number);
        var person = Population.of(number, slot, date);
        var disease = Disease.of(slot.care(), random);
        var stay = slot.isStay() ? stay(number, slot) : null;
        var place = place(slot, stay, random);
        var settledAt = date.atStartOfDay().plusMinutes(OPENS_AT_MINUTE).plusSeconds(random.nextInt(OPEN_SECONDS));
        var beginAt = stay == null ? settledAt.minusMinutes(25) : settledAt.minusDays(stay.days());
        var suited = region.items().stream()
                .filter(item -> item.suits(slot.care(), person.sex(), person.age(date)) && item.isFor(disease))
                .toList();
        var drawn = stay == null
                ? VisitBill.of(suited, place, beginAt, random)
                : StayBill.of(suited, stay, place, beginAt, random);
        var fees = number == WRONG_SEX ? drawn.with(Line.of(forTheOtherSex(person), 1, place, beginAt)) : drawn;
        var shares = Benefit.share(slot, person, fees, place.level());
        return new DemoSettlement(number, place, slot, person, disease, beginAt, settledAt, fees, shares);
    }

    private Stay stay(int number, CareSlot slot) {
        return number == FAR_TOO_HIGH ? stays.grave(slot) : stays.stay(slot, slot.ordinal(number));
    }

    private DemoInstitution place(CareSlot slot, @Nullable Stay stay, SplittableRandom random) {
        var offering = places.getOrDefault(slot.care(), List.of()).stream()
                .filter(place -> stay == null || place.level() == stay.kind().level())
                .toList();
        return offering.get(random.nextInt(offering.size()));
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
                .filter(place -> place.level() == stay.institution().level())
                .findFirst()
                .orElseThrow();
        return new DemoSettlement(
                SAME_TIME_STAY,
                other,
                stay.slot(),
                stay.person(),
                stay.disease(),
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
                visit.disease(),
                visit.beginAt(),
                visit.settledAt().plusMinutes(1),
                visit.fees(),
                visit.shares());
    }
}
