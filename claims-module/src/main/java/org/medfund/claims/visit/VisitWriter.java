package org.medfund.claims.visit;

import java.util.Objects;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.PersonKeys;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Registers visits and says what becomes of them, until they are settled. */
@Component
public class VisitWriter {

    private final LockedVisits locked;
    private final VisitRows rows;
    private final FeeRows fees;
    private final Admittance admittance;
    private final PersonKeys keys;
    private final TransactionOperations transactions;

    VisitWriter(
            LockedVisits locked,
            VisitRows rows,
            FeeRows fees,
            Admittance admittance,
            PersonKeys keys,
            TransactionOperations transactions) {
        this.locked = locked;
        this.rows = rows;
        this.fees = fees;
        this.admittance = admittance;
        this.keys = keys;
        this.transactions = transactions;
    }

    /** @return the id of the visit. @throws Refused if the institution may not take it, or nobody is such a person */
    public UUID register(Registration registration, Actor actor) {
        admittance.check(registration);
        return Objects.requireNonNull(transactions.execute(status -> {
            var id = Ids.next();
            rows.insert(id, registration);
            var key = keys.of(registration.person());
            rows.record(
                    locked.next(registration.region(), id, actor),
                    VisitStep.REGISTERED,
                    registration.facts(),
                    registration.details().sealed(id, key));
            return id;
        }));
    }

    /**
     * Something else is said of it.
     *
     * @throws Refused if it is cancelled, settled or of the other kind, or the facts are wrong
     */
    public void change(VisitKey key, VisitKind kind, VisitUpdate update, Actor actor) {
        transactions.executeWithoutResult(status -> record(locked.open(key, kind), VisitStep.CHANGED, update, actor));
    }

    /** The person leaves. @throws Refused if it is no stay, or the person has left before */
    public void discharge(VisitKey key, VisitUpdate update, Actor actor) {
        transactions.executeWithoutResult(status -> {
            var stored = locked.open(key, VisitKind.STAY);
            require(stored.visit().endedAt() == null, "在院", stored);
            record(stored, VisitStep.DISCHARGED, update, actor);
        });
    }

    /** The person stays on. @throws Refused if the person has not left */
    public void cancelDischarge(VisitKey key, Actor actor) {
        transactions.executeWithoutResult(status -> {
            var stored = locked.open(key, VisitKind.STAY);
            require(stored.visit().endedAt() != null, "已出院", stored);
            var stays = new VisitUpdate(facts -> facts.endedAt(null), VisitUpdate.NOTHING.details());
            record(stored, VisitStep.DISCHARGE_CANCELLED, stays, actor);
        });
    }

    /**
     * There was no such visit.
     *
     * @throws Refused if it is of the other kind, or has fee lines, settled ones included
     */
    public void cancel(VisitKey key, VisitKind kind, Actor actor) {
        transactions.executeWithoutResult(status -> {
            var stored = locked.open(key, kind);
            if (!fees.standing(key.id()).isEmpty()) {
                throw new Refused(ClaimsError.FEES_STAND);
            }
            record(stored, VisitStep.CANCELLED, VisitUpdate.NOTHING, actor);
        });
    }

    private void record(StoredVisit stored, VisitStep step, VisitUpdate update, Actor actor) {
        var visit = stored.visit();
        var facts = update.facts().apply(stored.facts());
        if (!facts.equals(stored.facts())) {
            admittance.check(visit.region(), visit.stay(), facts);
        }
        var key = keys.of(visit.person());
        var details = update.details().apply(VisitDetails.open(visit.id(), stored.details(), key));
        rows.record(locked.next(visit.region(), visit.id(), actor), step, facts, details.sealed(visit.id(), key));
    }

    private static void require(boolean holds, String expected, StoredVisit stored) {
        if (!holds) {
            throw new Refused(
                    ClaimsError.VISIT_STEP_WRONG,
                    new Violation("/mdtrt_id", expected, stored.step().name()));
        }
    }
}
