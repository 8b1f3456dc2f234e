package org.medfund.accounting;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;

/**
 * One line of a voucher: either a debit or a credit, always positive, in fen.
 *
 * @param account     code in the chart of accounts, for example {@code 1101.01}
 * @param debitFen    the debit (借方), zero on a credit line
 * @param creditFen   the credit (贷方), zero on a debit line
 * @param institution whose sub-ledger (明细账) the line belongs to; null where the account keeps none
 */
public record VoucherLine(
        String account,
        Money debitFen,
        Money creditFen,
        @Nullable InstitutionCode institution) {

    /** @throws IllegalArgumentException unless exactly one side is positive and the other zero */
    public VoucherLine {
        var oneSided = debitFen.isZero() ? creditFen.isPositive() : debitFen.isPositive() && creditFen.isZero();
        if (!oneSided) {
            throw new IllegalArgumentException("a voucher line is either a debit or a credit and positive");
        }
    }

    public static VoucherLine debit(String account, @Nullable InstitutionCode institution, Money amount) {
        return new VoucherLine(account, amount, Money.ZERO, institution);
    }

    public static VoucherLine credit(String account, @Nullable InstitutionCode institution, Money amount) {
        return new VoucherLine(account, Money.ZERO, amount, institution);
    }
}
