package org.medfund.demo.patients;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import org.medfund.demo.region.DemoRegion;

/**
 * An insured person, invented from a number: whoever has the same number and place of insurance is the same person on
 * every day.
 *
 * @param number        identifies the person, below {@value #NUMBERS}
 * @param sex           1 male, 2 female
 * @param bornOn        date of birth
 * @param cover         how the person is insured
 * @param insuredRegion where insured
 */
public record Person(int number, String sex, LocalDate bornOn, Cover cover, String insuredRegion) {

    /** So many have a certificate of their own. */
    static final int NUMBERS = 182_500;

    private static final int DAYS = 365;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String GIVEN = "安平和明春秋山江林文华立新远宁海";

    /** One in so many, always the same persons. */
    boolean isOneIn(int many, int which) {
        return number % many == which;
    }

    public boolean isInsuredHere() {
        return insuredRegion.equals(DemoRegion.CODE);
    }

    public String psnNo() {
        return "%s%016d".formatted(insuredRegion.substring(0, 4), number);
    }

    public int age(LocalDate date) {
        return Period.between(bornOn, date).getYears();
    }

    public String name() {
        var second = number / SURNAMES.length();
        return "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.charAt(second % GIVEN.length())
                + GIVEN.charAt(second / GIVEN.length() % GIVEN.length());
    }

    /** Number of a resident identity card (certificate type 01) with the area code 999999, which no place has. */
    public String certificateNumber() {
        var serial = 2 * (number / DAYS) + (sex.equals("1") ? 1 : 0);
        var digits = "999999%s%03d".formatted(bornOn.format(DateTimeFormatter.BASIC_ISO_DATE), serial);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
