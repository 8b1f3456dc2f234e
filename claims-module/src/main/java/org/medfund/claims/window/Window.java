package org.medfund.claims.window;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.medfund.claims.lane.Answers;
import org.medfund.claims.person.account.Ledgers;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.OpenVisits;
import org.medfund.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The window: settles visits, and says beforehand what a settlement would be (S3-art10). */
@Component
public class Window {

    private final OrderLane lane;
    private final OpenVisits visits;
    private final Ledgers ledgers;
    private final OrderFacts facts;
    private final TransactionTemplate reading;

    Window(
            OrderLane lane,
            OpenVisits visits,
            Ledgers ledgers,
            OrderFacts facts,
            PlatformTransactionManager transactions) {
        this.lane = lane;
        this.visits = visits;
        this.ledgers = ledgers;
        this.facts = facts;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Settles, and answers after the commit. The same order again has the same answer.
     *
     * @throws Refused with the reason if it cannot be settled, or because nobody knows the outcome in time
     */
    public SettledVisit settle(SettlementOrder order) {
        return Answers.await(lane.submit(new PendingOrder(order)));
    }

    /** What the settlement would be now; nothing is stored and nothing locked. @throws Refused as the settlement would be */
    public SettledVisit preSettle(SettlementOrder order) {
        return reading.execute(status -> preview(new PendingOrder(order)));
    }

    private SettledVisit preview(PendingOrder pending) {
        var order = pending.order();
        var registered = order.unregistered() == null ? visits.read(Set.of(order.visit())) : Map.<UUID, OpenVisit>of();
        var batch = new OrderBatch(registered);
        var found = batch.visit(order);
        var known = facts.of(List.of(found));
        var ledger = ledgers.look(Accounts.of(List.of(pending), batch, known));
        return new Settling(batch, known, ledger).settle(pending);
    }
}
