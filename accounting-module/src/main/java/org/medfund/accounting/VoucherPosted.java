package org.medfund.accounting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A voucher was posted (S3-art21). The number is decided here, once; the ledgers are projected from this fact, so a
 * replay applies the number and never takes it again. A posted voucher is never changed: a correction is another one that
 * names in {@code reverses} what it reverses.
 *
 * @param voucherId     {@code region-book-period-number}, for example {@code 610900-EMPLOYEE-202602-000017}
 * @param book          the set of books (账套)
 * @param fund          the one fund it draws on; null where the books as a whole are meant (opening, J1)
 * @param period        the accounting period (会计期间), the month of the posting date
 * @param number        the voucher number (凭证号), from 1 without gaps per region, book and period
 * @param postingDate   the Shanghai date it is booked on: the bank's value date for payments
 * @param lines         balanced: the debits equal the credits, to the fen
 * @param chartVersion  the version of the chart of accounts and posting rules that was applied
 * @param source        the natural key of what it books, for example {@code J3:<EndToEndId>}; unique in the region
 * @param sourceEventId the event it books; null for what a person entered
 * @param trailIndex    the position of that event in the trail
 * @param batchId       the payout batch
 * @param closeDate     the business date that the batch closed
 * @param endToEndId    the payment attempt at the bank
 * @param bankReference the bank's own reference: the bank receipt (支付回单)
 * @param valueDate     the bank's value date
 * @param reverses      the voucher that this one reverses
 */
public record VoucherPosted(
        String voucherId,
        RegionCode region,
        FundBook book,
        @Nullable FundType fund,
        YearMonth period,
        Integer number,
        LocalDate postingDate,
        VoucherKind kind,
        List<VoucherLine> lines,
        Integer chartVersion,
        String source,
        @Nullable UUID sourceEventId,
        @Nullable Long trailIndex,
        @Nullable String batchId,
        @Nullable LocalDate closeDate,
        @Nullable String endToEndId,
        @Nullable String bankReference,
        @Nullable LocalDate valueDate,
        @Nullable String reverses)
        implements PublishedEvent {

    public static final String TYPE = "accounting.voucher-posted";

    /**
     * Checked when made and again whenever read.
     *
     * @throws IllegalArgumentException if the lines do not balance
     */
    public VoucherPosted {
        lines = List.copyOf(lines);
        var debit = Money.sum(lines.stream().map(VoucherLine::debitFen));
        var credit = Money.sum(lines.stream().map(VoucherLine::creditFen));
        if (!debit.equals(credit) || !debit.isPositive()) {
            throw new IllegalArgumentException(
                    "voucher %s does not balance: debit %s, credit %s".formatted(voucherId, debit, credit));
        }
    }

    /** The sum of the debits, which is the sum of the credits. */
    public Money total() {
        return Money.sum(lines.stream().map(VoucherLine::debitFen));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return postingDate;
    }

    @Override
    public String stream() {
        return "voucher/" + voucherId;
    }
}
