package org.medfund.demo.patients;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.medfund.kernel.Money;

/** Gives persons their insurance. What is how frequent is assumed, and as frequent among the few of a day as among all. */
final class Covers {

    private static final LocalDate EMPLOYED_ON = LocalDate.of(2021, 3, 1);
    private static final LocalDate COLLECTIVE = LocalDate.of(2025, 11, 10);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Spread FREQUENCIES = Spread.third();
    private static final int THOUSAND = 1000;
    private static final int CIVIL_SERVANTS = 120;
    private static final int WITH_ENTERPRISE = 60;
    private static final int WITHOUT_ACCOUNT_MONEY = 100;
    private static final int ACCOUNT_YUAN = 4_000;
    private static final int ADULT = 18;
    private static final int RETIRES_MALE = 60;
    private static final int RETIRES_FEMALE = 55;

    private static final Map<String, Integer> IDENTITIES_IN_THOUSAND = Map.of(
            "EXTREME_POVERTY", 5,
            "ORPHAN", 1,
            "MINIMUM_LIVING", 35,
            "RETURNED_TO_POVERTY", 1,
            "MARGINAL_INCOME", 8,
            "MONITORED", 6,
            "OUT_OF_POVERTY", 40,
            "POOR_BY_ILLNESS", 2);

    private Covers() {}

    static Cover employee(int number, String sex, int age, SplittableRandom traits) {
        var retired = age >= (sex.equals("1") ? RETIRES_MALE : RETIRES_FEMALE);
        var account = traits.nextInt(THOUSAND) < WITHOUT_ACCOUNT_MONEY
                ? Money.ZERO
                : Money.ofYuan(String.valueOf(traits.nextInt(ACCOUNT_YUAN)));
        return new Cover(
                "310",
                retired ? "RETIRED" : "WORKING",
                retired ? "12" : "11",
                supplements(inThousand(number)),
                Set.of(),
                account,
                EMPLOYED_ON,
                EMPLOYED_ON);
    }

    static Cover resident(int number, int age) {
        return new Cover(
                "390",
                age < ADULT ? "MINOR" : "ADULT",
                age < ADULT ? "14" : "15",
                Set.of(),
                identities(inThousand(number)),
                Money.ZERO,
                COLLECTIVE,
                NEW_YEAR);
    }

    private static int inThousand(int number) {
        return (int) (FREQUENCIES.at(number) * THOUSAND);
    }

    private static Set<String> supplements(int drawn) {
        if (drawn < CIVIL_SERVANTS) {
            return Set.of("320100");
        }
        return drawn < CIVIL_SERVANTS + WITH_ENTERPRISE ? Set.of("370100") : Set.of();
    }

    private static Set<String> identities(int drawn) {
        var left = drawn;
        for (var identity : IDENTITIES_IN_THOUSAND.keySet().stream().sorted().toList()) {
            left -= IDENTITIES_IN_THOUSAND.getOrDefault(identity, 0);
            if (left < 0) {
                return Set.of(identity);
            }
        }
        return Set.of();
    }
}
