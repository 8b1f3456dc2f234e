package org.medfund.claims.manual;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ManualReimbursementRejected;
import org.medfund.claims.ManuallyReimbursed;
import org.medfund.claims.visit.CountedInvoices;
import org.medfund.claims.window.ManualBenefits;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reimburses a bill once: benefit and accumulators in one transaction, in force when another person approves, given back when
 * that person rejects. It is owed to the person and stands in no view from which institutions are paid (S1-3.8, S1-3.12).
 */
@Component
class Reimbursing {

    private final CountedInvoices invoices;
    private final ManualBenefits benefits;
    private final InstitutionRegister register;
    private final ReimbursementRows rows;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reimbursing(
            CountedInvoices invoices,
            ManualBenefits benefits,
            InstitutionRegister register,
            ReimbursementRows rows,
            PublishedEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.invoices = invoices;
        this.benefits = benefits;
        this.register = register;
        this.rows = rows;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refused if the invoice counted before, or as the window would refuse the visit */
    Reimbursement reimburse(SelfPaidBill bill, Actor maker) {
        var id = Ids.next();
        var now = clock.instant();
        var institution = register.find(bill.visit().institution())
                .orElseThrow(() -> new Refused(ClaimsError.UNKNOWN_INSTITUTION));
        transactions.executeWithoutResult(status -> {
            invoices.count(id, Set.of(bill.named()));
            var given = benefits.add(id, bill.visit(), institution, maker.personId(), now);
            rows.insert(id, bill, given, now, maker);
        });
        return rows.find(id);
    }

    /** @throws Refused if the same person made it, or it is decided already */
    Reimbursement approve(Reimbursement made, Actor checker) {
        return decide(made.id(), checker, undecided -> record(undecided, clock.instant(), checker));
    }

    /**
     * The accumulators are as if it had never been proposed, and its invoice counts for nothing.
     *
     * @throws Refused if the same person made it, or it is decided already
     */
    Reimbursement reject(Reimbursement made, String reason, Actor checker) {
        return decide(made.id(), checker, undecided -> giveBack(undecided, reason, clock.instant(), checker));
    }

    private Reimbursement decide(UUID id, Actor checker, Consumer<Reimbursement> decision) {
        transactions.executeWithoutResult(status -> {
            rows.lock(id);
            var made = rows.find(id);
            if (made.madeBy().equals(checker.personId())) {
                throw new Refused(ClaimsError.PROPOSED_BY_THE_SAME);
            }
            if (made.approvedBy() != null) {
                throw new Refused(ClaimsError.REIMBURSEMENT_APPROVED);
            }
            if (made.rejectedBy() != null) {
                throw new Refused(ClaimsError.REIMBURSEMENT_REJECTED);
            }
            decision.accept(made);
        });
        return rows.find(id);
    }

    private void giveBack(Reimbursement made, String reason, Instant now, Actor checker) {
        var rejection = Ids.next();
        var digest = SourceDigest.of(EventJson.write(new Rejected(made, reason)));
        benefits.giveBack(rejection, made.id());
        invoices.free(Set.of(made.id()));
        rows.reject(rejection, made, reason, digest, now, checker);
        events.publish(
                new ManualReimbursementRejected(
                        made.region(), made.id(), made.bill(), made.person(), Shanghai.dateOf(now), digest.sha256()),
                checker);
    }

    /** What the digest of a rejection covers. */
    private record Rejected(Reimbursement made, String reason) {}

    private void record(Reimbursement made, Instant now, Actor checker) {
        var digest = SourceDigest.of(EventJson.write(made));
        rows.approve(made, digest, now, checker);
        events.publish(
                new ManuallyReimbursed(
                        made.region(),
                        made.id(),
                        made.bill(),
                        made.person(),
                        made.institution(),
                        made.total(),
                        made.funds(),
                        Shanghai.dateOf(now),
                        digest.sha256()),
                checker);
    }
}
