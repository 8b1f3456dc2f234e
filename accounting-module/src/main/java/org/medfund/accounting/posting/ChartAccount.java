package org.medfund.accounting.posting;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.FundBook;

/**
 * One account (会计科目) of a chart.
 *
 * @param code          for example {@code 1101.01}
 * @param side          the side on which it grows
 * @param book          the only set of books that has it; null if all have
 * @param byInstitution whether a sub-ledger by institution is kept
 * @param detail        whether vouchers may use it; a heading only sums up
 * @param confirmed     whether the code was seen in the accounting rules, or is still to be confirmed by the area
 */
record ChartAccount(
        String code,
        String name,
        Side side,
        @Nullable FundBook book,
        boolean byInstitution,
        boolean detail,
        boolean confirmed) {

    /** Debit (借) or credit (贷). */
    enum Side {
        DEBIT,
        CREDIT
    }

    /** Whether vouchers of a set of books may use it. */
    boolean usableIn(FundBook books) {
        return detail && (book == null || book == books);
    }
}
