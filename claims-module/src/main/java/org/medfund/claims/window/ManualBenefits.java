package org.medfund.claims.window;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.medfund.claims.person.account.LedgerRequest;
import org.medfund.claims.person.account.Ledgers;
import org.medfund.claims.person.account.YearFigures;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Money;
import org.springframework.stereotype.Component;

/**
 * Benefits of bills that a person paid: decided as the window decides, by the policy and in the insurance year of the end of
 * the care; but a filing counts until now, and without any the reduction of those who were not referred holds (S1-3.8).
 */
@Component
public class ManualBenefits {

    private static final DeclaredSums NONE = new DeclaredSums(null, null, null, null, null);

    private final Ledgers ledgers;
    private final OrderFacts facts;

    ManualBenefits(Ledgers ledgers, OrderFacts facts) {
        this.ledgers = ledgers;
        this.facts = facts;
    }

    /**
     * Decides and adds to the accumulators under the reimbursement's id, in the running transaction.
     *
     * @throws org.medfund.kernel.Refused if it is nothing to reimburse, as the window would refuse it
     */
    public ManualBenefit add(UUID reimbursement, OpenVisit paid, Institution institution, String by, Instant now) {
        var order = order(paid, institution, by);
        var year = Accounts.year(order, paid);
        var read = facts.of(List.of(paid));
        var disease = Accounts.disease(year, paid, read.book(order));
        var years = disease == null ? Set.of(year) : Set.of(year, disease);
        var ledger = ledgers.open(new LedgerRequest(Set.of(), years, Set.of()));
        var soFar = Years.soFar(ledger.year(year), disease == null ? YearFigures.NOTHING : ledger.year(disease));
        var decision = WindowDecision.reimbursement(order, paid, read.of(order, paid, soFar, Money.ZERO), now);
        var added = decision.explanation().benefit().added();
        ledger.add(reimbursement, year, Years.ofYear(added));
        if (disease != null) {
            ledger.add(reimbursement, disease, Years.ofDisease(added));
        }
        ledgers.save(ledger);
        return benefit(decision);
    }

    /** Gives back exactly what a reimbursement added, in the running transaction. */
    public void giveBack(UUID rejection, UUID reimbursement) {
        var ledger = ledgers.open(new LedgerRequest(Set.of(), Set.of(), Set.of(reimbursement)));
        ledger.giveBack(rejection, reimbursement);
        ledgers.save(ledger);
    }

    private static ManualBenefit benefit(WindowDecision decision) {
        var explanation = decision.explanation();
        return new ManualBenefit(
                explanation.benefit(),
                explanation.policyVersion(),
                explanation.catalogueVersion(),
                StoredExplanation.write(decision.claim(), explanation.steps()));
    }

    private static SettlementOrder order(OpenVisit paid, Institution institution, String by) {
        var ended = paid.endedAt();
        return new SettlementOrder(
                institution,
                paid.mdtrtId(),
                by,
                ended == null ? paid.beganAt() : ended,
                paid.id(),
                paid,
                paid.person(),
                paid.insurance(),
                paid.medType(),
                null,
                false,
                true,
                NONE,
                null);
    }
}
