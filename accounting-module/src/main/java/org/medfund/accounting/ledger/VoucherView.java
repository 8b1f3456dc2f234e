package org.medfund.accounting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voucher with its lines and attachments (附件), in fen.
 *
 * @param balanced    asserted anew on every read: the lines still balance
 * @param attachments what it rests on
 * @param trailIndex  where it stands in the trail
 * @param reverses    the voucher that it reverses
 */
record VoucherView(
        String voucherId,
        String region,
        String book,
        @Nullable String fund,
        String period,
        int number,
        LocalDate postingDate,
        String kind,
        String kindZh,
        long totalFen,
        boolean balanced,
        List<Line> lines,
        Attachments attachments,
        long trailIndex,
        Instant recordedAt,
        @Nullable String reverses) {

    /** One line; exactly one side is above zero. */
    record Line(int lineNo, String account, @Nullable String institution, long debitFen, long creditFen) {}

    /**
     * What the voucher rests on.
     *
     * @param source       the natural key of what it books
     * @param sourceEvent  the event it books, and where that stands in the trail
     * @param bankReference the bank receipt (支付回单), with the payment attempt and the value date
     */
    record Attachments(
            String source,
            @Nullable UUID sourceEvent,
            @Nullable Long sourceIndex,
            @Nullable String batchId,
            @Nullable LocalDate closeDate,
            @Nullable String endToEndId,
            @Nullable String bankReference,
            @Nullable LocalDate valueDate) {}

    /** With its lines, whose balance is asserted anew. */
    VoucherView with(List<Line> all) {
        return new VoucherView(
                voucherId,
                region,
                book,
                fund,
                period,
                number,
                postingDate,
                kind,
                kindZh,
                totalFen,
                all.stream().mapToLong(Line::debitFen).sum() == totalFen
                        && all.stream().mapToLong(Line::creditFen).sum() == totalFen,
                all,
                attachments,
                trailIndex,
                recordedAt,
                reverses);
    }
}
