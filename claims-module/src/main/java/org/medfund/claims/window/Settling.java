package org.medfund.claims.window;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.intake.Arrival;
import org.medfund.claims.person.account.AccountMovement;
import org.medfund.claims.person.account.Ledger;
import org.medfund.claims.person.account.YearFigures;
import org.medfund.claims.person.account.YearKey;
import org.medfund.claims.settlement.RegionFacts;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.settlement.SettlementRules;
import org.medfund.claims.visit.Invoice;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.OpenVisits.Settled;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;

/** Settles the orders of a batch one after the other, in memory: each sees the effect of those before it. */
final class Settling {

    private final OrderBatch batch;
    private final OrderFacts.OfBatch facts;
    private final Ledger ledger;
    private final List<NewSettlement> settled = new ArrayList<>();

    Settling(OrderBatch batch, OrderFacts.OfBatch facts, Ledger ledger) {
        this.batch = batch;
        this.facts = facts;
        this.ledger = ledger;
    }

    List<NewSettlement> settled() {
        return settled;
    }

    /** @throws Refused if it cannot be settled; then it leaves no trace in the batch */
    SettledVisit settle(PendingOrder pending) {
        var order = pending.order();
        var visit = batch.visit(order);
        var year = Accounts.year(order, visit);
        var disease = Accounts.disease(year, visit, facts.book(order));
        var soFar = Years.soFar(ledger.year(year), disease == null ? YearFigures.NOTHING : ledger.year(disease));
        var known = facts.of(order, visit, soFar, account(order, visit));
        var decision = WindowDecision.of(order, visit, known);
        var row = new SettledRow(order, visit, known, decision);
        var id = Ids.next();
        check(row.of(id, Money.ZERO), order, known);
        accumulate(id, year, disease, decision);
        var mutualAid = charge(id, order, visit, decision);
        var stored = row.of(id, mutualAid);
        var last = order.last() && batch.isAllOf(order, visit);
        batch.take(visit);
        facts.settled(visit, decision.claim(), decision.explanation().benefit().deductible());
        return remember(pending, visit, decision, stored, last);
    }

    private Money account(SettlementOrder order, OpenVisit visit) {
        return Accounts.touchesAccounts(order, visit)
                ? ledger.available(visit.person(), order.businessDate())
                : Money.ZERO;
    }

    /** The record must keep the rules that a ready-made one keeps. */
    private static void check(SettlementRow row, SettlementOrder order, WindowFacts known) {
        var catalogue = known.rules().catalogue().isKept();
        var region = new RegionFacts(known.care(), order.institution(), order.businessDate(), catalogue);
        SettlementRules.check(row.content(), region);
    }

    private void accumulate(UUID id, YearKey year, @Nullable YearKey disease, WindowDecision decision) {
        var added = decision.explanation().benefit().added();
        ledger.add(id, year, Years.ofYear(added));
        if (disease != null) {
            ledger.add(id, disease, Years.ofDisease(added));
        }
    }

    /** @return what relatives' accounts paid */
    private Money charge(UUID id, SettlementOrder order, OpenVisit visit, WindowDecision decision) {
        var benefit = decision.explanation().benefit();
        if (!benefit.account().isPositive()) {
            return Money.ZERO;
        }
        var movements = ledger.charge(id, visit.person(), benefit.account(), order.businessDate());
        return Money.sum(movements.stream()
                .filter(AccountMovement::isMutualAid)
                .map(movement -> movement.amount().negated()));
    }

    private SettledVisit remember(
            PendingOrder pending, OpenVisit visit, WindowDecision decision, SettlementRow row, boolean last) {
        var deductible = decision.explanation().benefit().deductible();
        var answer = new SettledVisit(row, deductible, account(pending.order(), visit));
        var arrival = Arrival.computed(row, pending.hash());
        var taken = taken(pending.order(), visit, row.id(), last);
        settled.add(new NewSettlement(arrival, answer, visit, decision, taken, invoice(pending.order())));
        return answer;
    }

    private static @Nullable Invoice invoice(SettlementOrder order) {
        var number = order.invoice();
        return number == null ? null : new Invoice(order.institution().code().value(), number);
    }

    private static @Nullable Settled taken(SettlementOrder order, OpenVisit visit, UUID settlement, boolean last) {
        if (order.unregistered() != null) {
            return null;
        }
        var serials = visit.fees().stream().map(VisitFee::serial).collect(Collectors.toUnmodifiableSet());
        return new Settled(visit.id(), settlement, serials, last);
    }
}
