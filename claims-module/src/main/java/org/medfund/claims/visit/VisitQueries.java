package org.medfund.claims.visit;

import java.util.List;
import java.util.UUID;
import org.medfund.claims.person.PersonKeys;
import org.medfund.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** What an institution may read of its own visits; those of others are not there. */
@Component
public class VisitQueries {

    private final LockedVisits visits;
    private final VisitRows rows;
    private final FeeRows fees;
    private final PersonKeys keys;

    VisitQueries(LockedVisits visits, VisitRows rows, FeeRows fees, PersonKeys keys) {
        this.visits = visits;
        this.rows = rows;
        this.fees = fees;
        this.keys = keys;
    }

    /** Those that were not cancelled, in the order in which they began. */
    public List<FoundVisit> find(InstitutionCode institution, UUID person) {
        return opened(person, rows.find(institution, person));
    }

    /** Whatever became of it. @throws org.medfund.kernel.Refused if the institution has no such visit */
    public FoundVisit find(VisitKey key) {
        return opened(key.person(), List.of(visits.find(key))).getFirst();
    }

    /** The lines that were not taken back. @throws org.medfund.kernel.Refused if the institution has no such visit */
    public List<StandingFee> fees(VisitKey key) {
        return fees.standing(visits.find(key).visit().id());
    }

    private List<FoundVisit> opened(UUID person, List<StoredVisit> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        var key = keys.of(person);
        var settlements =
                rows.settlements(stored.stream().map(one -> one.visit().id()).toList());
        return stored.stream()
                .map(one -> new FoundVisit(
                        one.visit(),
                        VisitDetails.open(one.visit().id(), one.details(), key),
                        settlements.get(one.visit().id())))
                .toList();
    }
}
