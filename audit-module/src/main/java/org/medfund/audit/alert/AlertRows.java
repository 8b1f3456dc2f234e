package org.medfund.audit.alert;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.medfund.audit.StaysWatched;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of runs and alerts. */
@Component
class AlertRows {

    private static final String LIST = """
            SELECT id, detector, settlement_id, business_date, institution, person, reason, reason_zh, settlements
            FROM stay_alert
            WHERE region = :region AND business_date >= :from AND business_date < :until AND id > :after
            ORDER BY id LIMIT :limit""";
    private static final String RUN = """
            INSERT INTO stay_alert_run (region, id, month, stays, alerts, policy_version, salt, sha256, actor, recorded_at)
            VALUES (:region, :id, :month, :stays, :alerts, :policy, :salt, :sha256, :actor, :at)""";
    private static final String ALERT = """
            INSERT INTO stay_alert (region, id, run_id, detector, settlement_id, business_date, institution, person, reason,
                                    reason_zh, settlements, recorded_at)
            VALUES (:region, :id, :run, :detector, :settlement, :date, :institution, :person, :reason, :reasonZh,
                    :settlements, :at)""";

    private final JdbcClient db;

    AlertRows(JdbcClient db) {
        this.db = db;
    }

    /** One run at a time in a region, until the transaction ends. */
    void lock(RegionCode region) {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('stay_alert'), hashtext(:region))")
                .param("region", region.value())
                .query((row, number) -> true)
                .single();
    }

    /** What was struck before: detector and settlement. */
    Set<String> known(RegionCode region, YearMonth month) {
        return new HashSet<>(db.sql("""
                SELECT detector || '/' || settlement_id FROM stay_alert
                WHERE region = :region AND business_date >= :from AND business_date < :until""")
                .param("region", region.value())
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .query((row, n) -> row.getString(1))
                .list());
    }

    List<Alert> list(RegionCode region, YearMonth month, UUID after, int limit) {
        return db.sql(LIST)
                .param("region", region.value())
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .param("after", after)
                .param("limit", limit)
                .query(Alert::read)
                .list();
    }

    void insert(StaysWatched run, YearMonth month, SourceDigest digest, Instant now, Actor actor) {
        db.sql(RUN)
                .param("region", run.region().value())
                .param("id", run.runId())
                .param("month", month.atDay(1))
                .param("stays", run.stays())
                .param("alerts", run.alerts())
                .param("policy", run.policyVersion())
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .param("actor", actor.personId())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(StaysWatched run, Alert alert, Instant now) {
        db.sql(ALERT)
                .param("region", run.region().value())
                .param("id", Ids.parse(alert.id()))
                .param("run", run.runId())
                .param("detector", alert.detector().name())
                .param("settlement", Ids.parse(alert.settlementId()))
                .param("date", alert.businessDate())
                .param("institution", alert.institution())
                .param("person", alert.person())
                .param("reason", alert.reason())
                .param("reasonZh", alert.reasonZh())
                .param(
                        "settlements",
                        alert.settlements().stream().map(Ids::parse).toArray(UUID[]::new))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
