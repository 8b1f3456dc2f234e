package org.medfund.accounting.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is attached to a voucher (附件): the event it books with its trail position, the payout batch, and the bank receipt
 * (支付回单).
 */
record Evidence(
        @Nullable UUID eventId,
        @Nullable Long trailIndex,
        @Nullable String batchId,
        @Nullable LocalDate closeDate,
        @Nullable String endToEndId,
        @Nullable String bankReference,
        @Nullable LocalDate valueDate) {

    /** A person entered it; who, stands in the trail. */
    static final Evidence ENTERED = new Evidence(null, null, null, null, null, null, null);
}
