package org.medfund.institutions.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyEntry;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds rows of the policy book, always set by set; there is no update. */
@Component
class PolicyRows {

    private static final int STATEMENTS_A_BATCH = 500;

    private static final String SELECT = """
            SELECT region, topic, key, valid_from, revision, decided_at, value, basis, actor FROM policy_entry
            """;
    private static final String OF_REGION = " WHERE region IN (:region, :province)";
    private static final String KNOWN_AT = OF_REGION + " AND decided_at <= :knownAt";
    private static final String DECIDED_BY = OF_REGION + " AND decision_id = ANY (:decisions)";
    private static final String LATEST_OF_KEYS = """
            SELECT DISTINCT ON (p.topic, p.key, p.valid_from) p.* FROM policy_entry p
            JOIN unnest(:topics::text[], :keys::text[], :dates::date[]) AS k (topic, key, valid_from)
              ON p.topic = k.topic AND p.key = k.key AND p.valid_from = k.valid_from
            WHERE p.region = :region
            ORDER BY p.topic, p.key, p.valid_from, p.revision DESC""";
    private static final String INSERT = """
            INSERT INTO policy_entry (region, topic, key, valid_from, revision, decided_at, value, basis, actor,
                                      decision_id, salt, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient db;
    private final JdbcTemplate jdbc;

    PolicyRows(JdbcClient db, JdbcTemplate jdbc) {
        this.db = db;
        this.jdbc = jdbc;
    }

    /** All entries that a region's book may draw on: its own and its province's. */
    List<PolicyEntry> of(RegionCode region) {
        return db.sql(SELECT + OF_REGION)
                .param("region", region.value())
                .param("province", region.province().value())
                .query(PolicyRows::entry)
                .list();
    }

    List<PolicyEntry> of(RegionCode region, Instant knownAt) {
        return db.sql(SELECT + KNOWN_AT)
                .param("region", region.value())
                .param("province", region.province().value())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(PolicyRows::entry)
                .list();
    }

    List<PolicyEntry> of(RegionCode region, Set<UUID> decisions) {
        return db.sql(SELECT + DECIDED_BY)
                .param("region", region.value())
                .param("province", region.province().value())
                .param("decisions", decisions.toArray(UUID[]::new))
                .query(PolicyRows::entry)
                .list();
    }

    /** The last revision of each key and date that the decisions are about. */
    List<PolicyEntry> latest(RegionCode region, List<PolicyDecision> decisions) {
        return db.sql(LATEST_OF_KEYS)
                .param("region", region.value())
                .param("topics", decisions.stream().map(PolicyDecision::topic).toArray(String[]::new))
                .param("keys", decisions.stream().map(PolicyDecision::key).toArray(String[]::new))
                .param(
                        "dates",
                        decisions.stream().map(d -> d.validFrom().toString()).toArray(String[]::new))
                .query(PolicyRows::entry)
                .list();
    }

    /** One entry with its salted digest. */
    record Row(PolicyEntry entry, SourceDigest digest) {}

    void add(List<Row> rows, UUID decisionId) {
        jdbc.batchUpdate(INSERT, rows, STATEMENTS_A_BATCH, (statement, row) -> {
            var entry = row.entry();
            statement.setString(1, entry.region().value());
            statement.setString(2, entry.topic());
            statement.setString(3, entry.key());
            statement.setObject(4, entry.validFrom());
            statement.setInt(5, entry.revision());
            statement.setObject(6, entry.decidedAt().atOffset(ZoneOffset.UTC));
            statement.setString(7, entry.value());
            statement.setString(8, entry.basis());
            statement.setString(9, entry.decidedBy());
            statement.setObject(10, decisionId);
            statement.setString(11, row.digest().salt());
            statement.setString(12, row.digest().sha256());
        });
    }

    static PolicyEntry entry(ResultSet row, int number) throws SQLException {
        return new PolicyEntry(
                new RegionCode(row.getString("region")),
                row.getString("topic"),
                row.getString("key"),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("revision"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("value"),
                row.getString("basis"),
                row.getString("actor"));
    }
}
