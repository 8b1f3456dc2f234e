package org.medfund.accounting.control;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.web.Page;

/**
 * One row of the reconciliation down to its items, in fen.
 *
 * @param settlements the payout lines, page by page
 */
record DrillDown(
        ThreeWayReport reconciliation,
        Page<SettlementLine> settlements,
        List<BookedVoucher> vouchers,
        List<StatementEntry> bankEntries) {

    /**
     * A payout line.
     *
     * @param settlementId the settlement
     * @param baseFen      what the settlement charges this fund
     * @param ratioPpm     the ratio stored with the line
     * @param amountFen    what is paid of it
     */
    record SettlementLine(
            String settlementId,
            LocalDate businessDate,
            String careCategory,
            String insutype,
            long baseFen,
            int ratioPpm,
            String ratioVersion,
            long amountFen,
            @Nullable String reverses) {}

    /** A voucher, by its number. */
    record BookedVoucher(
            String voucherId,
            String period,
            int number,
            String kind,
            LocalDate postingDate,
            long totalFen,
            @Nullable String endToEndId,
            @Nullable String bankReference,
            @Nullable String reverses) {}

    /** An entry of the bank's statement. */
    record StatementEntry(
            String entryRef,
            String account,
            String direction,
            long amountFen,
            LocalDate bookingDate,
            LocalDate valueDate,
            @Nullable String endToEndId,
            @Nullable String counterpartyAccount,
            boolean returned,
            String statementId) {}
}
