package org.medfund.payout.lines;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.ChunkReviewed;
import org.medfund.audit.FindingDecided;
import org.medfund.claims.DayReconciled;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.institutions.AgreementChanged;
import org.medfund.institutions.EnrolmentChanged;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionRegistered;
import org.medfund.institutions.PolicyDecided;
import org.medfund.institutions.SuspensionChanged;
import org.medfund.payout.CloseOrdered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what the neighbours said, in the order of the trail; said twice, it changes nothing. */
final class Heard {

    private final JdbcClient db;

    Heard(JdbcClient db) {
        this.db = db;
    }

    void registered(InstitutionRegistered event) {
        db.sql("""
                INSERT INTO followed_institution (region, institution, institution_class)
                VALUES (:region, :institution, :class)
                ON CONFLICT (region, institution) DO UPDATE SET institution_class = excluded.institution_class""")
                .param("region", event.region().value())
                .param("institution", event.institution().value())
                .param("class", InstitutionClass.of(event.kind(), event.level()).name())
                .update();
    }

    /** For the same effective time the later event counts. */
    void agreementChanged(AgreementChanged event) {
        db.sql("""
                INSERT INTO followed_agreement (region, institution, effective_from, state)
                VALUES (:region, :institution, :from, :state)
                ON CONFLICT (region, institution, effective_from) DO UPDATE SET state = excluded.state""")
                .param("region", event.region().value())
                .param("institution", event.institution().value())
                .param("from", utc(event.effectiveFrom()))
                .param("state", event.state().name())
                .update();
    }

    void reconciled(DayReconciled event) {
        db.sql("""
                INSERT INTO followed_statement (region, statement_id, institution, business_date, stated_count, stated_fen)
                VALUES (:region, :statement, :institution, :date, :count, :fen)
                ON CONFLICT (region, statement_id) DO NOTHING""")
                .param("region", event.region().value())
                .param("statement", event.statementId())
                .param("institution", event.institution().value())
                .param("date", event.businessDate())
                .param("count", event.count())
                .param("fen", event.fundFen().fen())
                .update();
    }

    void policyDecided(PolicyDecided event, long position) {
        db.sql("""
                INSERT INTO followed_policy (region, decision_id, position) VALUES (:region, :decision, :position)
                ON CONFLICT (region, decision_id) DO NOTHING""")
                .param("region", event.region().value())
                .param("decision", event.decisionId())
                .param("position", position)
                .update();
    }

    void closeOrdered(CloseOrdered event, long position) {
        db.sql("""
                INSERT INTO followed_close (region, close_date, position) VALUES (:region, :date, :position)
                ON CONFLICT (region, close_date) DO NOTHING""")
                .param("region", event.region().value())
                .param("date", event.closeDate())
                .param("position", position)
                .update();
    }

    void reviewed(ChunkReviewed event) {
        db.sql("""
                INSERT INTO followed_review (region, chunk_id) VALUES (:region, :chunk)
                ON CONFLICT (region, chunk_id) DO NOTHING""")
                .param("region", event.region().value())
                .param("chunk", event.chunkId())
                .update();
    }

    void decided(FindingDecided event) {
        db.sql("""
                INSERT INTO followed_decision (region, finding_id, upheld) VALUES (:region, :finding, :upheld)
                ON CONFLICT (region, finding_id) DO UPDATE SET upheld = excluded.upheld""")
                .param("region", event.region().value())
                .param("finding", event.findingId())
                .param("upheld", event.upheld())
                .update();
    }

    void suspensionChanged(SuspensionChanged event, long position) {
        db.sql("""
                INSERT INTO followed_suspension (region, institution, suspension_no, change_no, kind, effective_from,
                                                 effective_until, position)
                VALUES (:region, :institution, :suspension, :change, :kind, :from, :until, :position)
                ON CONFLICT (region, institution, suspension_no, change_no) DO NOTHING""")
                .param("region", event.region().value())
                .param("institution", event.institution().value())
                .param("suspension", event.suspensionNo())
                .param("change", event.changeNo())
                .param("kind", event.kind().name())
                .param("from", utc(event.effectiveFrom()))
                .param("until", utc(event.effectiveUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("position", position)
                .update();
    }

    void enrolmentChanged(EnrolmentChanged event, long position) {
        if (event.state() != EnrolmentState.ENROLLED && event.state() != EnrolmentState.LEFT) {
            return;
        }
        db.sql("""
                INSERT INTO followed_enrolment (region, institution, change_no, state, effective_on, position)
                VALUES (:region, :institution, :change, :state, :on, :position)
                ON CONFLICT (region, institution, change_no) DO NOTHING""")
                .param("region", event.region().value())
                .param("institution", event.institution().value())
                .param("change", event.changeNo())
                .param("state", event.state().name())
                .param("on", event.effectiveOn())
                .param("position", position)
                .update();
    }

    void traceCodesCompleted(TraceCodesCompleted event) {
        db.sql("""
                INSERT INTO followed_trace (region, settlement_id) VALUES (:region, :settlement)
                ON CONFLICT (region, settlement_id) DO NOTHING""")
                .param("region", event.region().value())
                .param("settlement", event.settlementId())
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
