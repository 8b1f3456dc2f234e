package org.medfund.claims.benefit;

import org.medfund.kernel.Money;

/** Years of which only one thing matters. */
final class Year {

    private Year() {}

    static YearSoFar admissions(int count) {
        return of(count, "0", "0", "0", "0", "0", "0", "0", "0");
    }

    static YearSoFar pooled(String yuan) {
        return of(0, yuan, "0", "0", "0", "0", "0", "0", "0");
    }

    static YearSoFar outpatient(String deductible, String pooled) {
        return of(0, pooled, deductible, pooled, "0", "0", "0", "0", "0");
    }

    static YearSoFar disease(String pooled) {
        return of(0, pooled, "0", "0", pooled, "0", "0", "0", "0");
    }

    static YearSoFar largeSum(String pooled, String largeSum) {
        return of(0, pooled, "0", "0", "0", largeSum, "0", "0", "0");
    }

    static YearSoFar selfPaid(String selfPaid, String seriousIllness) {
        return of(0, "0", "0", "0", "0", "0", selfPaid, seriousIllness, "0");
    }

    static YearSoFar assisted(String yuan) {
        return of(0, "0", "0", "0", "0", "0", "0", "0", yuan);
    }

    private static YearSoFar of(
            int admissions,
            String pooled,
            String outpatientDeductible,
            String outpatientPooled,
            String diseasePooled,
            String largeSum,
            String selfPaid,
            String seriousIllness,
            String assistance) {
        return new YearSoFar(
                admissions,
                Money.ZERO,
                Money.ofYuan(pooled),
                Money.ofYuan(outpatientDeductible),
                Money.ofYuan(outpatientPooled),
                Money.ZERO,
                Money.ofYuan(diseasePooled),
                Money.ofYuan(largeSum),
                Money.ofYuan(selfPaid),
                Money.ofYuan(seriousIllness),
                Money.ZERO,
                Money.ofYuan(assistance));
    }
}
