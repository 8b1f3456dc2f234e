package org.medfund.accounting.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.accounting.VoucherKind;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.FundType;
import org.medfund.kernel.RegionCode;

/**
 * What a voucher says about itself besides its lines.
 *
 * @param fund        the one fund it draws on; null where the books as a whole are meant
 * @param postingDate the Shanghai date it is booked on; decides the period and the chart of accounts
 * @param source      the natural key of what it books, unique in the region
 * @param reverses    the source of the voucher that it reverses
 */
record Heading(
        RegionCode region,
        FundBook book,
        @Nullable FundType fund,
        VoucherKind kind,
        LocalDate postingDate,
        String source,
        @Nullable String reverses,
        Evidence evidence) {

    SourceKey key() {
        return new SourceKey(region, source);
    }

    BookPeriod period() {
        return BookPeriod.of(region, book, postingDate);
    }
}
