package org.medfund.claims.insurer;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;

/**
 * What a statement says; amounts in fen.
 *
 * @param premium       what the contract costs in all
 * @param paidBefore    what the earlier statements of the contract say was paid
 * @param paid          what the settlements paid in this period, reversals taken off; it may be negative
 * @param beneficiaries how many persons the settlements of the month paid for
 * @param keptAtMost    how much of the premium the insurer may keep for its profit and administration; null where nothing is
 *                      decided
 */
record StatementFigures(
        Money premium,
        Money paidBefore,
        Money paid,
        long beneficiaries,
        @Nullable Money keptAtMost) {

    static StatementFigures of(
            InsurerContract contract, Money paidBefore, Money paidSoFar, long beneficiaries, @Nullable Ratio kept) {
        var premium = contract.premium();
        return new StatementFigures(
                premium,
                paidBefore,
                paidSoFar.minus(paidBefore),
                beneficiaries,
                kept == null ? null : premium.portion(kept));
    }

    /** What is left of the premium; negative if it did not suffice. */
    Money balance() {
        return premium.minus(paidBefore).minus(paid);
    }
}
