package org.medfund.banksimulator.bank;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment under its end-to-end identification, from the first order that bore it.
 *
 * <pre>
 *   (order) --> REJECTED
 *      |
 *      +------> PENDING --> SETTLED --> RETURNED
 * </pre>
 *
 * @param acceptedAt when the order was received, also of a rejected one
 */
record Payment(
        PaymentOrder order,
        Plan plan,
        State state,
        @Nullable String reason,
        Instant acceptedAt,
        @Nullable Instant settledAt,
        @Nullable LocalDate settledOn,
        @Nullable String reference) {

    /** The stations of the diagram above. */
    enum State {
        REJECTED,
        PENDING,
        SETTLED,
        RETURNED
    }

    static Payment rejected(PaymentOrder order, String reason, Instant at) {
        return new Payment(order, new Plan(null, null, false), State.REJECTED, reason, at, null, null, null);
    }

    static Payment accepted(PaymentOrder order, Plan plan, Instant at) {
        return new Payment(order, plan, State.PENDING, null, at, null, null, null);
    }

    Payment settledBy(LedgerLine line) {
        require(State.PENDING);
        return new Payment(
                order, plan, State.SETTLED, null, acceptedAt, line.recordedAt(), line.bookingDate(), line.reference());
    }

    Payment returned() {
        require(State.SETTLED);
        return new Payment(order, plan, State.RETURNED, null, acceptedAt, settledAt, settledOn, reference);
    }

    TransactionStatus status() {
        return switch (state) {
            case REJECTED -> TransactionStatus.RJCT;
            case PENDING -> plan.isHeldUntilRelease() ? TransactionStatus.PDNG : TransactionStatus.ACSP;
            case SETTLED, RETURNED -> TransactionStatus.ACSC;
        };
    }

    boolean settlementIsDue(Instant now) {
        var wait = plan.settlementWait();
        return state == State.PENDING && wait != null && wait.isOver(acceptedAt, now);
    }

    boolean returnIsDue(Instant now) {
        var returning = plan.returning();
        return state == State.SETTLED
                && returning != null
                && settledAt != null
                && returning.delay().isOver(settledAt, now);
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException("%s is %s, not %s".formatted(order.endToEndId(), state, expected));
        }
    }
}
