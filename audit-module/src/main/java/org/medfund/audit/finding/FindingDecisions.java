package org.medfund.audit.finding;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.medfund.audit.AuditError;
import org.medfund.audit.FindingDecided;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on findings (S0-2.2c): each once, with a reason. */
@Service
class FindingDecisions {

    private final JdbcClient db;
    private final PublishedEvents events;
    private final Clock clock;

    FindingDecisions(JdbcClient db, PublishedEvents events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The decision and its reason; the same one again changes nothing.
     *
     * @throws Refused as a conflict if it has been decided otherwise, or for another reason
     */
    @Transactional
    void decide(UUID findingId, FindingView finding, Decision decision, Actor auditor) {
        if (insert(findingId, finding, decision, auditor)) {
            events.publish(event(findingId, finding, decision), auditor);
        } else {
            mustEqual(decision, stored(findingId, finding));
        }
    }

    private boolean insert(UUID findingId, FindingView finding, Decision decision, Actor auditor) {
        return db.sql("""
                INSERT INTO finding_decision (region, finding_id, upheld, reason, decided_by, decided_at)
                VALUES (:region, :id, :upheld, :reason, :by, :at) ON CONFLICT DO NOTHING""")
                        .param("region", finding.region())
                        .param("id", findingId)
                        .param("upheld", decision.upheld())
                        .param("reason", decision.reason())
                        .param("by", auditor.personId())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Decision stored(UUID findingId, FindingView finding) {
        return db.sql("SELECT upheld, reason FROM finding_decision WHERE region = :region AND finding_id = :id")
                .param("region", finding.region())
                .param("id", findingId)
                .query((row, n) -> new Decision(row.getBoolean("upheld"), row.getString("reason")))
                .single();
    }

    private static void mustEqual(Decision decision, Decision stored) {
        if (!decision.equals(stored)) {
            var decided = new Violation("/upheld", stored.toString(), decision.toString());
            throw new Refused(AuditError.FINDING_DECIDED, decided);
        }
    }

    private static FindingDecided event(UUID findingId, FindingView finding, Decision decision) {
        return new FindingDecided(
                findingId,
                new RegionCode(finding.region()),
                finding.businessDate(),
                Ids.parse(finding.settlementId()),
                decision.upheld());
    }
}
