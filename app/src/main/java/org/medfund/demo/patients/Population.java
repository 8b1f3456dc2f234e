package org.medfund.demo.patients;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.CareCategory;

/**
 * Who comes: of the employees and of the residents 15,000 who come for a visit now and then and 5,000 mothers; and those
 * who stay in hospital, each of whom comes once in many days.
 */
final class Population {

    private static final int VISITORS = 15_000;
    private static final int MOTHERS = 5_000;
    private static final int FIRST_MOTHER = 2 * VISITORS;
    private static final int FIRST_INPATIENT = FIRST_MOTHER + 2 * MOTHERS;
    private static final int INPATIENTS = (Person.NUMBERS - FIRST_INPATIENT) / 2;
    private static final int INPATIENTS_A_DAY = 10_007;
    private static final int BIRTHS_A_DAY = 401;
    private static final int FROM_ELSEWHERE = 33; // every n-th settlement, three in a hundred
    private static final String[] ELSEWHERE = {"610100", "511700", "420300"};
    private static final int YEAR = 2025;
    private static final int DAYS = 365;

    private Population() {}

    /** The person of a settlement of a day. */
    static Person of(int settlement, CareSlot slot, LocalDate date) {
        var region = settlement % FROM_ELSEWHERE == 7
                ? ELSEWHERE[new SplittableRandom(settlement).nextInt(ELSEWHERE.length)]
                : DemoRegion.CODE;
        return person(number(settlement, slot, date), region);
    }

    /** Everything about the person but the place of insurance lies in the number. */
    static Person person(int number, String region) {
        var traits = new SplittableRandom(number * 1_000_003L);
        var mother = number >= FIRST_MOTHER && number < FIRST_INPATIENT;
        var sex = mother || traits.nextBoolean() ? "2" : "1";
        var employee = isEmployee(number);
        var age = mother ? 20 + traits.nextInt(20) : age(number, employee, traits);
        var bornOn = LocalDate.ofYearDay(YEAR - age, 1).plusDays(number % DAYS);
        var cover = employee ? Covers.employee(number, sex, age, traits) : Covers.resident(number, age);
        return new Person(number, sex, bornOn, cover, region);
    }

    private static int number(int settlement, CareSlot slot, LocalDate date) {
        var half = slot.isEmployee() ? 0 : 1;
        var day = date.toEpochDay();
        if (slot.care() == CareCategory.INPATIENT) {
            return FIRST_INPATIENT
                    + half * INPATIENTS
                    + turn(day * INPATIENTS_A_DAY + slot.ordinal(settlement), INPATIENTS);
        }
        if (slot.isStay()) {
            return FIRST_MOTHER + half * MOTHERS + turn(day * BIRTHS_A_DAY + slot.ordinal(settlement), MOTHERS);
        }
        var random = new SplittableRandom(settlement);
        return slot.care() == CareCategory.MATERNITY
                ? FIRST_MOTHER + half * MOTHERS + random.nextInt(MOTHERS)
                : half * VISITORS + random.nextInt(VISITORS);
    }

    private static int turn(long place, int many) {
        return Math.toIntExact(Math.floorMod(place, (long) many));
    }

    private static boolean isEmployee(int number) {
        if (number < FIRST_MOTHER) {
            return number < VISITORS;
        }
        return number < FIRST_INPATIENT ? number < FIRST_MOTHER + MOTHERS : number < FIRST_INPATIENT + INPATIENTS;
    }

    /** Who stays in hospital is older. */
    private static int age(int number, boolean employee, SplittableRandom traits) {
        var youngest = employee ? 22 : 1;
        var drawn = number < FIRST_INPATIENT ? traits.nextDouble() : Math.sqrt(traits.nextDouble());
        return youngest + (int) (drawn * (90 - youngest));
    }
}
