package org.medfund.demo.patients;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.CareCategory;

/**
 * An insured person, invented from a number.
 *
 * @param number        identifies the person
 * @param sex           1 male, 2 female
 * @param age           completed years
 * @param insuredRegion where insured
 */
public record Person(int number, String sex, int age, String insuredRegion) {

    private static final int OUTPATIENTS = 15_000;
    private static final int FROM_ELSEWHERE = 33; // every n-th settlement, three in a hundred
    private static final String[] ELSEWHERE = {"610100", "511700", "420300"};

    /** The person of a settlement; whoever stays in hospital does so once. */
    static Person of(int settlement, CareSlot slot, LocalDate date) {
        var number = slot.isStay()
                ? 1_000_000 + (int) (date.toEpochDay() % 10_000) * 100_000 + settlement
                : new SplittableRandom(settlement).nextInt(OUTPATIENTS) * 2 + (slot.isEmployee() ? 1 : 0);
        var traits = new SplittableRandom(number);
        var sex = slot.care() == CareCategory.MATERNITY || traits.nextBoolean() ? "2" : "1";
        var age = slot.care() == CareCategory.MATERNITY ? 20 + traits.nextInt(20) : age(traits, slot);
        var region = settlement % FROM_ELSEWHERE == 7 ? ELSEWHERE[traits.nextInt(ELSEWHERE.length)] : DemoRegion.CODE;
        return new Person(number, sex, age, region);
    }

    private static int age(SplittableRandom traits, CareSlot slot) {
        return slot.isEmployee() ? 22 + traits.nextInt(60) : 1 + traits.nextInt(88);
    }

    /** One in so many, always the same persons. */
    boolean isOneIn(int many, int which) {
        return number % many == which;
    }

    String psnNo() {
        return "6109%016d".formatted(number);
    }

    LocalDate birthday(LocalDate today) {
        return today.minusYears(age).minusDays(1 + number % 300);
    }
}
