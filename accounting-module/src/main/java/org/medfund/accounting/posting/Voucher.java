package org.medfund.accounting.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.accounting.VoucherLine;
import org.medfund.accounting.VoucherPosted;

/** A voucher (凭证) that has no number yet. Made of transfers only, it cannot be unbalanced (S3-art21). */
record Voucher(Heading heading, int chartVersion, List<Transfer> transfers) {

    /** @throws IllegalArgumentException if it moves nothing */
    Voucher {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("a voucher moves money");
        }
    }

    List<VoucherLine> lines() {
        return transfers.stream().flatMap(Transfer::lines).toList();
    }

    /** Whether a posted voucher booked exactly this. */
    boolean isBookedBy(VoucherPosted posted) {
        return posted.book() == heading.book()
                && posted.kind() == heading.kind()
                && posted.postingDate().equals(heading.postingDate())
                && posted.lines().equals(lines());
    }

    /** The fact that it is posted under a number, and which voucher it reverses. */
    VoucherPosted posted(int number, @Nullable String reversed) {
        var place = heading.period();
        var evidence = heading.evidence();
        return new VoucherPosted(
                place.voucherId(number),
                heading.region(),
                heading.book(),
                heading.fund(),
                place.period(),
                number,
                heading.postingDate(),
                heading.kind(),
                lines(),
                chartVersion,
                heading.source(),
                evidence.eventId(),
                evidence.trailIndex(),
                evidence.batchId(),
                evidence.closeDate(),
                evidence.endToEndId(),
                evidence.bankReference(),
                evidence.valueDate(),
                reversed);
    }
}
