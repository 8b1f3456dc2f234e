package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements, each with who sent it. */
@Component
class Statements {

    private static final String SELECT =
            "SELECT id, region, institution, business_date, revision, state FROM reconciliation_statement ";
    private static final String LATEST = SELECT + """
            WHERE region = :region AND institution = :institution AND business_date = :date
            ORDER BY revision DESC LIMIT 1""";
    private static final String PAGE = SELECT + """
            WHERE region = :region AND business_date = :date AND (institution, revision) > (:institution, :revision)
              AND (:only = '' OR institution = :only)
            ORDER BY institution, revision LIMIT :limit""";
    private static final String INSERT = """
            INSERT INTO reconciliation_statement (region, id, institution, business_date, revision, state, content_hash,
                                                  person_id, org, role, channel, submitted_at)
            VALUES (:region, :id, :institution, :date, :revision, :state, :hash, :person, :org, :role, :channel, :at)""";

    private final JdbcClient db;
    private final Clock clock;

    Statements(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Statement> find(UUID id) {
        return db.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(Statements::row)
                .optional();
    }

    /** Holds the statement until the end of the transaction. */
    Statement lock(UUID id) {
        return db.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Statements::row)
                .single();
    }

    Optional<Statement> latest(RegionCode region, InstitutionCode institution, LocalDate date) {
        return db.sql(LATEST)
                .param("region", region.value())
                .param("institution", institution.value())
                .param("date", date)
                .query(Statements::row)
                .optional();
    }

    /** @param only an institution's code, or empty for all */
    List<Statement> page(
            RegionCode region, LocalDate date, String only, String afterInstitution, long afterRevision, int limit) {
        return db.sql(PAGE)
                .param("region", region.value())
                .param("date", date)
                .param("only", only)
                .param("institution", afterInstitution)
                .param("revision", afterRevision)
                .param("limit", limit)
                .query(Statements::row)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another one took the revision */
    void insert(Statement statement, byte[] hash, Actor actor) {
        db.sql(INSERT)
                .param("region", statement.region().value())
                .param("id", statement.id())
                .param("institution", statement.institution().value())
                .param("date", statement.date())
                .param("revision", statement.revision())
                .param("state", statement.state().name())
                .param("hash", hash)
                .param("person", actor.personId())
                .param("org", actor.org())
                .param("role", actor.role())
                .param("channel", actor.channel())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean says(Statement statement, byte[] hash) {
        return db.sql("SELECT content_hash = :hash FROM reconciliation_statement WHERE id = :id")
                .param("hash", hash)
                .param("id", statement.id())
                .query(Boolean.class)
                .single();
    }

    boolean hasDetails(Statement statement, byte[] hash) {
        return db.sql("SELECT coalesce(details_hash = :hash, false) FROM reconciliation_statement WHERE id = :id")
                .param("hash", hash)
                .param("id", statement.id())
                .query(Boolean.class)
                .single();
    }

    void compared(Statement statement, byte[] detailsHash) {
        update("state = 'COMPARED', details_hash = :hash", statement)
                .param("hash", detailsHash)
                .update();
    }

    void reconciled(Statement statement) {
        update("state = 'RECONCILED'", statement).update();
    }

    private JdbcClient.StatementSpec update(String change, Statement statement) {
        return db.sql("UPDATE reconciliation_statement SET " + change + " WHERE region = :region AND id = :id")
                .param("region", statement.region().value())
                .param("id", statement.id());
    }

    private static Statement row(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject(1, UUID.class),
                new RegionCode(row.getString(2)),
                new InstitutionCode(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getInt(5),
                StatementState.valueOf(row.getString(6)));
    }
}
