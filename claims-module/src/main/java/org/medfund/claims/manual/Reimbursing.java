package org.medfund.claims.manual;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.medfund.claims.ClaimsError;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reimburses a bill once: benefit and accumulators in one transaction, in force when another person approves. It is owed to
 * the person and stands in no view from which institutions are paid (S1-3.8, S1-3.12).
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

    /** @throws Refused if the same person made it, or it is approved already */
    Reimbursement approve(Reimbursement made, Actor checker) {
        if (made.madeBy().equals(checker.personId())) {
            throw new Refused(ClaimsError.PROPOSED_BY_THE_SAME);
        }
        try {
            transactions.executeWithoutResult(status -> record(made, clock.instant(), checker));
        } catch (DuplicateKeyException e) {
            throw new Refused(ClaimsError.REIMBURSEMENT_APPROVED);
        }
        return rows.find(made.id());
    }

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
