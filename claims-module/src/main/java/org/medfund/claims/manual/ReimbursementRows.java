package org.medfund.claims.manual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.medfund.claims.window.ManualBenefit;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of manual reimbursements, of their approvals and rejections. */
@Component
class ReimbursementRows {

    private static final String INSERT = """
        INSERT INTO manual_reimbursement (region, id, bill_id, person_id, business_date, total_fen, pooled_fen, large_sum_fen,
                                          serious_illness_fen, civil_servant_fen, enterprise_fen, assistance_fen, other_fen,
                                          policy_version, catalogue_version, explanation, recorded_at, actor)
        VALUES (:region, :id, :bill, :person, :date, :total, :pooled, :large, :illness, :servant, :enterprise, :assistance,
                :other, :policy, :catalogue, :explanation, :at, :actor)\
        """;
    private static final String APPROVE = """
        INSERT INTO manual_reimbursement_approval (region, id, recorded_at, actor, salt, sha256)
        VALUES (:region, :id, :at, :actor, :salt, :sha256)\
        """;
    private static final String REJECT = """
        INSERT INTO manual_reimbursement_rejection (id, reimbursement_id, region, reason, recorded_at, actor, salt, sha256)
        VALUES (:id, :reimbursement, :region, :reason, :at, :actor, :salt, :sha256)\
        """;
    private static final String FIND = """
        SELECT m.region, m.id, m.bill_id, m.person_id, b.institution, m.business_date, m.total_fen,
               m.pooled_fen + m.large_sum_fen + m.serious_illness_fen + m.civil_servant_fen + m.enterprise_fen
                   + m.assistance_fen + m.other_fen,
               m.explanation, m.actor, a.actor, r.actor
        FROM manual_reimbursement m JOIN self_paid_bill b ON b.id = m.bill_id
        LEFT JOIN manual_reimbursement_approval a ON a.id = m.id
        LEFT JOIN manual_reimbursement_rejection r ON r.reimbursement_id = m.id
        WHERE m.id = :id\
        """;

    private final JdbcClient db;

    ReimbursementRows(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID id, SelfPaidBill bill, ManualBenefit given, Instant now, Actor actor) {
        var benefit = given.benefit();
        db.sql(INSERT)
                .param("region", bill.visit().insuredRegion().value())
                .param("id", id)
                .param("bill", bill.id())
                .param("person", bill.visit().person())
                .param("date", Shanghai.dateOf(now))
                .param("total", benefit.total().fen())
                .param("pooled", benefit.pooled().fen())
                .param("large", benefit.largeSum().fen())
                .param("illness", benefit.seriousIllness().fen())
                .param("servant", benefit.civilServant().fen())
                .param("enterprise", benefit.enterprise().fen())
                .param("assistance", benefit.assistance().fen())
                .param("other", benefit.other().fen())
                .param("policy", given.policyVersion())
                .param("catalogue", given.catalogueVersion())
                .param("explanation", given.explanation())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .update();
    }

    void approve(Reimbursement made, SourceDigest digest, Instant now, Actor actor) {
        db.sql(APPROVE)
                .param("region", made.region().value())
                .param("id", made.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    /** @param id what gives back what the reimbursement added */
    void reject(UUID id, Reimbursement made, String reason, SourceDigest digest, Instant now, Actor actor) {
        db.sql(REJECT)
                .param("id", id)
                .param("reimbursement", made.id())
                .param("region", made.region().value())
                .param("reason", reason)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId())
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    /** Until the end of the transaction nobody else decides on it. */
    void lock(UUID id) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "manual reimbursement " + id)
                .query(row -> {});
    }

    /** @throws Refused as not found if there is none */
    Reimbursement find(UUID id) {
        return db.sql(FIND)
                .param("id", id)
                .query(ReimbursementRows::reimbursement)
                .optional()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    private static Reimbursement reimbursement(ResultSet row, int n) throws SQLException {
        return new Reimbursement(
                new RegionCode(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                new InstitutionCode(row.getString(5)),
                row.getObject(6, LocalDate.class),
                Money.ofFen(row.getLong(7)),
                Money.ofFen(row.getLong(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
