package org.medfund.claims.burden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.burden.Application.Decision;
import org.medfund.claims.burden.Application.Reason;
import org.medfund.claims.person.PersonEvidence.Head;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of applications and decisions. */
@Component
class ApplicationRows {

    private static final String APPLY = """
        INSERT INTO assistance_application (region, person_id, revision, id, year, refused, applied_on, evidence, recorded_at, actor,
                                            salt, sha256)
        SELECT :region, :person, :revision, :id, :year, count(d.id), :on, :evidence, :at, :actor, :salt, :sha256
        FROM assistance_application a JOIN assistance_decision d ON d.id = a.id AND d.state = 'REFUSED'
        WHERE a.region = :region AND a.person_id = :person AND a.year = :year\
        """;
    private static final String DECIDE = """
        INSERT INTO assistance_decision (region, person_id, revision, id, state, reason, fund, burden_fen, assisted_fen, tilted_fen,
                                         policy_version, recorded_at, actor, salt, sha256)
        VALUES (:region, :person, :revision, :id, :state, :reason, :fund, :burden, :assisted, :tilted, :policy, :at, :actor, :salt,
                :sha256)\
        """;
    private static final String FIND = """
        SELECT a.region, a.id, a.person_id, a.year, a.applied_on, a.evidence, a.actor,
               d.id IS NOT NULL AS decided, d.reason, d.burden_fen, d.assisted_fen, d.tilted_fen, d.policy_version
        FROM assistance_application a LEFT JOIN assistance_decision d ON d.id = a.id
        WHERE a.id = :id AND a.person_id = :person\
        """;

    private final JdbcClient db;

    ApplicationRows(JdbcClient db) {
        this.db = db;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if one of the person and year stands that is not refused */
    void insert(Head head, Application made, SourceDigest digest) {
        head.bind(db.sql(APPLY), digest)
                .param("id", made.id())
                .param("year", made.year())
                .param("on", made.appliedOn())
                .param("evidence", EventJson.write(made.evidence()))
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is decided already */
    void decide(Head head, UUID id, Decision decision, SourceDigest digest) {
        head.bind(db.sql(DECIDE), digest)
                .param("id", id)
                .param("state", decision.state().name())
                .param(
                        "reason",
                        decision.reason() == null ? null : decision.reason().name())
                .param("fund", FundType.MEDICAL_ASSISTANCE.code())
                .param("burden", decision.amounts().burden().fen())
                .param("assisted", decision.amounts().assisted().fen())
                .param("tilted", decision.amounts().tilted().fen())
                .param("policy", decision.policy())
                .update();
    }

    /** @throws Refused as not found if the person has no such application */
    Application find(UUID person, UUID id) {
        return db.sql(FIND)
                .param("id", id)
                .param("person", person)
                .query(ApplicationRows::application)
                .optional()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    private static Application application(ResultSet row, int n) throws SQLException {
        return new Application(
                new RegionCode(row.getString("region")),
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getInt("year"),
                row.getObject("applied_on", LocalDate.class),
                List.of(EventJson.read(row.getString("evidence"), Document[].class)),
                row.getString("actor"),
                row.getBoolean("decided") ? decision(row) : null);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var amounts = new Amounts(
                Money.ofFen(row.getLong("burden_fen")),
                Money.ofFen(row.getLong("assisted_fen")),
                Money.ofFen(row.getLong("tilted_fen")));
        return new Decision(reason(row.getString("reason")), amounts, row.getString("policy_version"));
    }

    private static @Nullable Reason reason(@Nullable String name) {
        return name == null ? null : Reason.valueOf(name);
    }
}
