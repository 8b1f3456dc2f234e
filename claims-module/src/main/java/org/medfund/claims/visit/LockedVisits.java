package org.medfund.claims.visit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** One visit under its lock, in the running transaction, so that whoever decides decides on all that stands. */
@Component
class LockedVisits {

    private final VisitRows rows;
    private final Clock clock;

    LockedVisits(VisitRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws Refused if the institution has no such visit, or it is cancelled, settled or of the other kind */
    StoredVisit open(VisitKey key, VisitKind kind) {
        rows.lock(List.of(key.id()));
        var stored = find(key);
        if (stored.cancelled()) {
            throw refusal(ClaimsError.VISIT_CANCELLED, key, "未撤销的就诊");
        }
        if (stored.settled()) {
            throw refusal(ClaimsError.VISIT_SETTLED, key, "未结算的就诊");
        }
        if (!kind.is(stored.visit())) {
            throw refusal(ClaimsError.VISIT_STEP_WRONG, key, kind.chinese());
        }
        return stored;
    }

    /** Without the lock, whatever became of it. @throws Refused if the institution has no such visit */
    StoredVisit find(VisitKey key) {
        return rows.find(List.of(key.id())).stream()
                .filter(stored -> stored.visit().institution().equals(key.institution())
                        && stored.visit().person().equals(key.person()))
                .findFirst()
                .orElseThrow(() -> refusal(ClaimsError.UNKNOWN_VISIT, key, "本机构该参保人的就诊ID"));
    }

    Change next(RegionCode region, UUID visit, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Change(region, visit, rows.nextRevision(visit), now, actor);
    }

    private static Refused refusal(ClaimsError error, VisitKey key, String expected) {
        return new Refused(error, new Violation("/mdtrt_id", expected, Ids.text(key.id())));
    }
}
