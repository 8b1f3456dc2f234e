package org.medfund.accounting.posting;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.accounting.VoucherLine;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;

/**
 * One amount that is debited to one account and credited to another. A voucher is made of these, so it has no way to be out
 * of balance.
 *
 * @param amount above zero, in fen
 */
record Transfer(Entry debit, Entry credit, Money amount) {

    /** An account, and the institution whose sub-ledger is meant where it keeps one. */
    record Entry(String account, @Nullable InstitutionCode institution) {}

    /** @throws IllegalArgumentException if nothing would move */
    Transfer {
        if (!amount.isPositive() || debit.equals(credit)) {
            throw new IllegalArgumentException("a transfer moves a positive amount between two accounts");
        }
    }

    Stream<VoucherLine> lines() {
        return Stream.of(
                VoucherLine.debit(debit.account(), debit.institution(), amount),
                VoucherLine.credit(credit.account(), credit.institution(), amount));
    }
}
