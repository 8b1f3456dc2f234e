package org.medfund.audit.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.Severity;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the rule sets. They are inserted and never changed; a publication is a row beside them. */
final class RuleSetTable {

    private static final String SETS = """
            SELECT s.region, s.version, s.effective_from, s.sha256, s.author, s.proposed_at, p.publisher, p.published_at
            FROM review_rule_set s
            LEFT JOIN review_rule_publication p ON p.region = s.region AND p.version = s.version
            WHERE s.version IN (:versions) ORDER BY s.region, s.number""";
    private static final String RULES = """
            SELECT version, id, name, name_zh, severity, scope, condition, explanation, explanation_zh,
                   effective_from, effective_to, basis
            FROM review_rule WHERE version IN (:versions) ORDER BY version, position""";

    private final JdbcClient db;

    RuleSetTable(JdbcClient db) {
        this.db = db;
    }

    /** The versions of all published sets. */
    List<String> published() {
        return db.sql("SELECT version FROM review_rule_publication")
                .query((row, n) -> row.getString("version"))
                .list();
    }

    Optional<StoredRuleSet> find(String version) {
        return find(List.of(version)).stream().findFirst();
    }

    List<StoredRuleSet> find(Collection<String> versions) {
        Map<String, List<Rule>> rules = db
                .sql(RULES)
                .param("versions", versions)
                .query((row, n) -> Map.entry(row.getString("version"), rule(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return db.sql(SETS)
                .param("versions", versions)
                .query((row, n) -> set(row, rules.getOrDefault(row.getString("version"), List.of())))
                .list();
    }

    /** The next version of a region. Two at the same moment collide on the key, and one of them is told to try again. */
    String nextVersion(RegionCode region) {
        return db.sql(
                        "SELECT :region || '-' || coalesce(max(number), 0) + 1 FROM review_rule_set WHERE region = :region")
                .param("region", region.value())
                .query(String.class)
                .single();
    }

    void insert(StoredRuleSet set, Actor author) {
        db.sql("""
                INSERT INTO review_rule_set
                    (region, version, number, effective_from, sha256, author, author_org, proposed_at)
                VALUES (:region, :version, split_part(:version, '-', 2)::integer, :from, :sha256, :author, :org, :at)""")
                .param("region", set.region().value())
                .param("version", set.version())
                .param("from", set.effectiveFrom())
                .param("sha256", set.sha256())
                .param("author", set.author())
                .param("org", author.org())
                .param("at", utc(set.proposedAt()))
                .update();
        insertRules(set);
    }

    /** One statement for all rules, which come as one JSON array. */
    private void insertRules(StoredRuleSet set) {
        db.sql("""
                INSERT INTO review_rule
                    (region, version, id, position, name, name_zh, severity, scope, condition, explanation,
                     explanation_zh, effective_from, effective_to, basis, sha256)
                SELECT :region, :version, r ->> 'id', position, r ->> 'name', r ->> 'nameZh', r ->> 'severity',
                       r ->> 'scope', r ->> 'condition', r ->> 'explanation', r ->> 'explanationZh',
                       (r ->> 'effectiveFrom')::date, (r ->> 'effectiveTo')::date, r ->> 'basis',
                       (string_to_array(:checksums, ','))[position]
                FROM jsonb_array_elements(:rules::jsonb) WITH ORDINALITY c (r, position)""")
                .param("region", set.region().value())
                .param("version", set.version())
                .param("checksums", set.rules().stream().map(Rule::sha256).collect(Collectors.joining(",")))
                .param("rules", EventJson.write(set.rules()))
                .update();
    }

    int publish(RegionCode region, String version, String publisher, Instant at) {
        return db.sql("""
                INSERT INTO review_rule_publication (region, version, publisher, published_at)
                VALUES (:region, :version, :publisher, :at) ON CONFLICT DO NOTHING""")
                .param("region", region.value())
                .param("version", version)
                .param("publisher", publisher)
                .param("at", utc(at))
                .update();
    }

    private static StoredRuleSet set(ResultSet row, List<Rule> rules) throws SQLException {
        return new StoredRuleSet(
                new RegionCode(row.getString("region")),
                row.getString("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("sha256"),
                row.getString("author"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("publisher"),
                instant(row.getTimestamp("published_at")),
                rules);
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("id"),
                row.getString("name"),
                row.getString("name_zh"),
                Severity.valueOf(row.getString("severity")),
                RuleScope.valueOf(row.getString("scope")),
                row.getString("condition"),
                row.getString("explanation"),
                row.getString("explanation_zh"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                row.getString("basis"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
