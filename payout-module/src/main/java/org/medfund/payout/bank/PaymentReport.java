package org.medfund.payout.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bank says of payments.
 *
 * @param rejection the reason, when the bank refuses the whole message
 * @param payments  what it says of each that it mentions
 */
record PaymentReport(@Nullable String rejection, List<PaymentStatus> payments) {

    Optional<PaymentStatus> of(String endToEndId) {
        return payments.stream()
                .filter(payment -> payment.endToEndId().equals(endToEndId))
                .findFirst();
    }

    /**
     * The state of one payment.
     *
     * @param code      the ISO status: ACSC is settled, RJCT refused, everything else is under way
     * @param reason    the reason code of a refusal
     * @param reference the bank's own reference
     * @param settledOn the settlement date
     */
    record PaymentStatus(
            String endToEndId,
            String code,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable LocalDate settledOn) {

        boolean isSettled() {
            return code.equals("ACSC");
        }

        boolean isRejected() {
            return code.equals("RJCT");
        }
    }
}
