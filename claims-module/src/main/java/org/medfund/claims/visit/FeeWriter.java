package org.medfund.claims.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds fee lines to visits and takes back those that no settlement has taken. */
@Component
public class FeeWriter {

    private final LockedVisits locked;
    private final FeeRows rows;
    private final Admittance admittance;
    private final CountedInvoices invoices;
    private final TransactionOperations transactions;

    FeeWriter(
            LockedVisits locked,
            FeeRows rows,
            Admittance admittance,
            CountedInvoices invoices,
            TransactionOperations transactions) {
        this.locked = locked;
        this.rows = rows;
        this.admittance = admittance;
        this.invoices = invoices;
        this.transactions = transactions;
    }

    /**
     * All of the lines, or none.
     *
     * @return the visit
     * @throws Refused if the visit is cancelled, settled or of the other kind, or a line is wrong
     */
    public OpenVisit add(VisitKey key, VisitKind kind, List<VisitFee> fees, Actor actor) {
        admittance.check(fees);
        return Objects.requireNonNull(transactions.execute(status -> {
            var visit = locked.open(key, kind).visit();
            var standing = rows.standing(key.id());
            FeeRules.refundsOfOpenLines(standing, fees);
            FeeRules.added(standing.stream().map(StandingFee::fee).toList(), fees);
            rows.insert(locked.next(visit.region(), visit.id(), actor), fees);
            invoices.count(visit.id(), named(fees.stream()));
            return visit;
        }));
    }

    /**
     * The open lines that are meant; those that are settled stand.
     *
     * @return how many
     * @throws Refused if the visit is cancelled, settled or of the other kind, or a refund would lose its line
     */
    public int cancel(VisitKey key, VisitKind kind, Predicate<VisitFee> meant, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var visit = locked.open(key, kind).visit();
            var standing = rows.standing(key.id());
            var cancelled = standing.stream()
                    .filter(one -> one.isOpen() && meant.test(one.fee()))
                    .collect(Collectors.toSet());
            if (!cancelled.isEmpty()) {
                var remaining = standing.stream()
                        .filter(one -> !cancelled.contains(one))
                        .map(StandingFee::fee)
                        .toList();
                FeeRules.remaining(remaining);
                free(visit.id(), cancelled, remaining);
                rows.cancel(
                        locked.next(visit.region(), visit.id(), actor),
                        cancelled.stream().map(one -> one.fee().serial()).toList());
            }
            return cancelled.size();
        }));
    }

    /** An invoice counts again when no line of the visit names it any more. */
    private void free(UUID visit, Set<StandingFee> cancelled, List<VisitFee> remaining) {
        var freed = new HashSet<>(named(cancelled.stream().map(StandingFee::fee)));
        freed.removeAll(named(remaining.stream()));
        invoices.free(visit, freed);
    }

    private static Set<Invoice> named(Stream<VisitFee> fees) {
        return fees.map(VisitFee::invoice).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
