package org.medfund.payout.lines;

import java.time.ZoneOffset;
import org.medfund.audit.ChunkReviewed;
import org.medfund.audit.FindingDecided;
import org.medfund.claims.DayReconciled;
import org.medfund.institutions.AgreementChanged;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionRegistered;
import org.medfund.institutions.PolicyDecided;
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
                .param("from", event.effectiveFrom().atOffset(ZoneOffset.UTC))
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
}
