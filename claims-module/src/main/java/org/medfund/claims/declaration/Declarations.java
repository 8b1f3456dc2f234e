package org.medfund.claims.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The declarations, each with who made it. */
@Component
class Declarations {

    private static final String SELECT = """
            SELECT id, region, institution, month, revision, parts, deadline_on, late, limit_on, target_on, policy_version,
                   declared_at
            FROM declaration
            """;
    private static final String LATEST = SELECT + """
            WHERE region = :region AND month = :month AND institution = :institution ORDER BY revision DESC LIMIT 1""";
    private static final String PAGE = SELECT + """
            WHERE region = :region AND month = :month AND (institution, revision) > (:institution, :revision)
              AND (:only = '' OR institution = :only)
            ORDER BY institution, revision LIMIT :limit""";
    private static final String INSERT = """
            INSERT INTO declaration (region, id, institution, month, revision, parts, deadline_on, late, limit_on, target_on,
                policy_version, content_hash, person_id, org, role, channel, declared_at, salt, sha256)
            VALUES (:region, :id, :institution, :month, :revision, :parts, :deadline, :late, :limit, :target,
                :version, :hash, :person, :org, :role, :channel, :at, :salt, :sha256)""";

    private final JdbcClient db;

    Declarations(JdbcClient db) {
        this.db = db;
    }

    Optional<Declaration> find(UUID id) {
        return db.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(Declarations::row)
                .optional();
    }

    Optional<Declaration> latest(RegionCode region, InstitutionCode institution, YearMonth month) {
        return db.sql(LATEST)
                .param("region", region.value())
                .param("institution", institution.value())
                .param("month", month.atDay(1))
                .query(Declarations::row)
                .optional();
    }

    /** @param only an institution's code, or empty for all */
    List<Declaration> page(
            RegionCode region, YearMonth month, String only, String afterInstitution, long afterRevision, int limit) {
        return db.sql(PAGE)
                .param("region", region.value())
                .param("month", month.atDay(1))
                .param("only", only)
                .param("institution", afterInstitution)
                .param("revision", afterRevision)
                .param("limit", limit)
                .query(Declarations::row)
                .list();
    }

    boolean says(Declaration declaration, byte[] hash) {
        return db.sql("SELECT content_hash = :hash FROM declaration WHERE id = :id")
                .param("hash", hash)
                .param("id", declaration.id())
                .query(Boolean.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another one took the revision */
    void insert(Declaration declaration, byte[] hash, SourceDigest digest, Actor actor) {
        var clocks = declaration.clocks();
        db.sql(INSERT)
                .param("region", declaration.region().value())
                .param("id", declaration.id())
                .param("institution", declaration.institution().value())
                .param("month", declaration.month().atDay(1))
                .param("revision", declaration.revision())
                .param("parts", declaration.parts())
                .param("deadline", clocks.deadline())
                .param("late", clocks.late())
                .param("limit", clocks.limit())
                .param("target", clocks.target())
                .param("version", declaration.policyVersion())
                .param("hash", hash)
                .param("person", actor.personId())
                .param("org", actor.org())
                .param("role", actor.role())
                .param("channel", actor.channel())
                .param("at", declaration.declaredAt().atOffset(ZoneOffset.UTC))
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    private static Declaration row(ResultSet row, int number) throws SQLException {
        return new Declaration(
                row.getObject(1, UUID.class),
                new RegionCode(row.getString(2)),
                new InstitutionCode(row.getString(3)),
                YearMonth.from(row.getObject(4, LocalDate.class)),
                row.getInt(5),
                row.getLong(6),
                new Clocks(
                        row.getObject(7, LocalDate.class),
                        row.getBoolean(8),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class)),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }
}
