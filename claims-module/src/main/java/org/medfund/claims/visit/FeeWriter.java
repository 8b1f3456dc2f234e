package org.medfund.claims.visit;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds fee lines to visits and takes back those that no settlement has taken. */
@Component
public class FeeWriter {

    private final LockedVisits locked;
    private final FeeRows rows;
    private final TransactionOperations transactions;

    FeeWriter(LockedVisits locked, FeeRows rows, TransactionOperations transactions) {
        this.locked = locked;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * All of the lines, or none.
     *
     * @param stay whether a stay is meant
     * @return the visit
     * @throws Refused if the visit is cancelled, settled or of the other kind, or a line is wrong
     */
    public OpenVisit add(VisitKey key, boolean stay, List<VisitFee> fees, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var visit = open(key, stay);
            FeeRules.added(
                    rows.standing(key.id()).stream().map(StandingFee::fee).toList(), fees);
            rows.insert(locked.next(visit.region(), visit.id(), actor), fees);
            return visit;
        }));
    }

    /**
     * The open lines that are meant; those that are settled stand.
     *
     * @throws Refused if there are none, or a refund would lose its line
     */
    public void cancel(VisitKey key, boolean stay, Predicate<VisitFee> meant, Actor actor) {
        transactions.executeWithoutResult(status -> {
            var visit = open(key, stay);
            var standing = rows.standing(key.id());
            var cancelled = standing.stream()
                    .filter(one -> one.isOpen() && meant.test(one.fee()))
                    .collect(Collectors.toSet());
            if (cancelled.isEmpty()) {
                throw new Refused(ClaimsError.NO_SUCH_FEES);
            }
            FeeRules.remaining(standing.stream()
                    .filter(one -> !cancelled.contains(one))
                    .map(StandingFee::fee)
                    .toList());
            rows.cancel(
                    locked.next(visit.region(), visit.id(), actor),
                    cancelled.stream().map(one -> one.fee().serial()).toList());
        });
    }

    private OpenVisit open(VisitKey key, boolean stay) {
        var visit = locked.open(key).visit();
        if (visit.stay() != stay) {
            throw new Refused(
                    ClaimsError.VISIT_STEP_WRONG,
                    new Violation(
                            "/mdtrt_id", stay ? "a stay" : "an outpatient visit", visit.stay() ? "a stay" : "none"));
        }
        return visit;
    }
}
