package org.medfund.banksimulator.bank;

import java.util.function.Predicate;

/** Settles what was held back and gives money back, when its time or a release has come. */
final class SettlementDesk {

    private final Journal journal;

    SettlementDesk(Journal journal) {
        this.journal = journal;
    }

    /** Carries out whatever a waiting time has run out for. */
    void carryOutWhatIsDue() {
        var now = journal.now();
        settle(payment -> payment.settlementIsDue(now));
        giveBack(payment -> payment.returnIsDue(now));
        journal.commit();
    }

    /**
     * Lets everything go that waits for a release. One release is one step: a payment settled by it, whose money is
     * also to come back at a release, has to wait for the next.
     */
    Released release() {
        var returned = giveBack(payment -> {
            var returning = payment.plan().returning();
            return payment.state() == Payment.State.SETTLED
                    && returning != null
                    && returning.delay().untilRelease();
        });
        var settled = settle(payment -> payment.plan().isHeldUntilRelease());
        journal.commit();
        return new Released(settled, returned);
    }

    private int settle(Predicate<Payment> chosen) {
        var settling = journal.books().unfinishedPayments().stream()
                .filter(payment -> payment.state() == Payment.State.PENDING)
                .filter(chosen)
                .toList();
        settling.forEach(payment -> journal.record(LedgerEntry.PaymentSettled.of(payment.order())));
        return settling.size();
    }

    private int giveBack(Predicate<Payment> chosen) {
        var returning =
                journal.books().unfinishedPayments().stream().filter(chosen).toList();
        returning.forEach(this::giveBack);
        return returning.size();
    }

    private void giveBack(Payment payment) {
        var returning = payment.plan().returning();
        if (returning != null) {
            journal.record(LedgerEntry.PaymentReturned.of(payment.order(), returning.reason()));
        }
    }
}
