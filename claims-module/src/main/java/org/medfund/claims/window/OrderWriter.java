package org.medfund.claims.window;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.benefit.YearSoFar;
import org.medfund.claims.intake.ComputedSettlements;
import org.medfund.claims.intake.KnownKey;
import org.medfund.claims.intake.NaturalKey;
import org.medfund.claims.lane.BatchWriting;
import org.medfund.claims.person.account.Ledger;
import org.medfund.claims.person.account.Ledgers;
import org.medfund.claims.prescription.Prescriptions;
import org.medfund.claims.visit.CountedInvoices;
import org.medfund.claims.visit.Invoice;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.OpenVisits;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Settles a batch of orders in one transaction: visits, accumulators and accounts are locked in key order, each order is
 * decided by what those before it left, and everything is written set by set.
 */
@Component
class OrderWriter extends BatchWriting<PendingOrder> {

    private final ComputedSettlements settlements;
    private final OpenVisits visits;
    private final Ledgers ledgers;
    private final OrderFacts facts;
    private final StoredBenefits benefits;
    private final CountedInvoices invoices;
    private final Prescriptions prescriptions;

    OrderWriter(
            ComputedSettlements settlements,
            OpenVisits visits,
            Ledgers ledgers,
            OrderFacts facts,
            StoredBenefits benefits,
            CountedInvoices invoices,
            Prescriptions prescriptions,
            PlatformTransactionManager transactions) {
        super(transactions);
        this.settlements = settlements;
        this.visits = visits;
        this.ledgers = ledgers;
        this.facts = facts;
        this.benefits = benefits;
        this.invoices = invoices;
        this.prescriptions = prescriptions;
    }

    /** The visits are locked first: whoever waited for one sees then what the other has settled. */
    @Override
    protected Runnable store(List<PendingOrder> orders) {
        var answers = new ArrayList<Runnable>();
        var batch = new OrderBatch(locked(orders));
        var fresh = fresh(orders, answers);
        if (!fresh.isEmpty()) {
            settle(fresh, batch, answers);
        }
        return () -> answers.forEach(Runnable::run);
    }

    private Map<UUID, OpenVisit> locked(List<PendingOrder> orders) {
        var registered = orders.stream()
                .map(PendingOrder::order)
                .filter(order -> order.unregistered() == null)
                .map(SettlementOrder::visit)
                .collect(Collectors.toUnmodifiableSet());
        return registered.isEmpty() ? Map.of() : visits.lock(registered);
    }

    /** One order of each key; those that were settled before, and copies in the batch, only get an answer. */
    private Collection<PendingOrder> fresh(List<PendingOrder> orders, List<Runnable> answers) {
        var known = settlements.known(orders.stream().map(PendingOrder::key).toList());
        var stored = benefits.find(known.values().stream().map(KnownKey::id).toList());
        var fresh = new LinkedHashMap<NaturalKey, PendingOrder>();
        for (var pending : orders) {
            var key = known.get(pending.key());
            if (key != null) {
                answers.add(() -> repeat(pending, key, stored));
            } else {
                var first = fresh.putIfAbsent(pending.key(), pending);
                if (first != null && first.isSame(pending.hash())) {
                    first.answerAlso(pending);
                } else if (first != null) {
                    answers.add(() -> pending.fail(otherContent()));
                }
            }
        }
        return fresh.values();
    }

    private void settle(Collection<PendingOrder> orders, OrderBatch batch, List<Runnable> answers) {
        var found = orders.stream()
                .map(pending -> batch.find(pending.order()))
                .filter(Objects::nonNull)
                .toList();
        var known = facts.of(found);
        var admitted = orders.stream()
                .filter(pending -> isAdmitted(pending, batch, known, answers))
                .toList();
        var ledger = ledgers.open(Accounts.of(admitted, batch, known));
        var settling = new Settling(batch, known, ledger);
        for (var pending : admitted) {
            try {
                var settled = settling.settle(pending);
                answers.add(() -> pending.complete(settled));
            } catch (Refused refusal) {
                answers.add(() -> pending.fail(refusal));
            }
        }
        write(settling, ledger);
    }

    /** Of what is refused anyway no account and no accumulator is opened. */
    private static boolean isAdmitted(
            PendingOrder pending, OrderBatch batch, OrderFacts.OfBatch known, List<Runnable> answers) {
        try {
            var order = pending.order();
            var visit = batch.visit(order);
            new WindowRules(order, visit, known.of(order, visit, YearSoFar.NOTHING, Money.ZERO)).check();
            return true;
        } catch (Refused refusal) {
            answers.add(() -> pending.fail(refusal));
            return false;
        }
    }

    private void write(Settling settling, Ledger ledger) {
        var settled = settling.settled();
        if (settled.isEmpty()) {
            return;
        }
        settlements.storeNew(settled.stream().map(NewSettlement::arrival).toList());
        ledgers.save(ledger);
        benefits.insert(settled);
        invoices.count(settled.stream().flatMap(OrderWriter::invoice).toList());
        prescriptions.dispense(settled.stream()
                .map(each -> Map.entry(each.arrival().row().id(), each.visit()))
                .toList());
        var taken = settled.stream()
                .flatMap(each -> Optional.ofNullable(each.taken()).stream())
                .toList();
        if (!taken.isEmpty()) {
            visits.settled(taken);
        }
    }

    private static Stream<Map.Entry<UUID, Invoice>> invoice(NewSettlement settled) {
        return Stream.ofNullable(settled.invoice())
                .map(invoice -> Map.entry(settled.arrival().row().id(), invoice));
    }

    private static void repeat(PendingOrder pending, KnownKey key, Map<UUID, SettledVisit> stored) {
        var settled = stored.get(key.id());
        if (settled != null && key.isSame(pending.hash())) {
            pending.complete(settled);
        } else {
            pending.fail(otherContent());
        }
    }

    private static Refused otherContent() {
        return new Refused(
                ClaimsError.OTHER_CONTENT,
                new Violation("/msgid", "the content that is stored under it", "other content"));
    }
}
