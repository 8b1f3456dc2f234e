package org.medfund.accounting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import medfundtest.TestDatabase;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plants rows as the administrator, past every check of the application. Columns that a test does not care about get an
 * empty value of their type.
 */
@Component
public class Rows {

    private static final String REQUIRED = """
            SELECT column_name, udt_name FROM information_schema.columns
             WHERE table_name = :table AND table_schema = ANY (current_schemas(false))
               AND is_nullable = 'NO' AND column_default IS NULL""";
    private static final Map<String, String> EMPTY = Map.ofEntries(
            Map.entry("text", ""),
            Map.entry("int4", "0"),
            Map.entry("int8", "0"),
            Map.entry("bool", "false"),
            Map.entry("date", "2026-02-13"),
            Map.entry("timestamptz", "2026-02-13T00:00:00Z"),
            Map.entry("uuid", "00000000-0000-7000-8000-000000000000"),
            Map.entry("bytea", ""));

    private final JdbcTemplate template;
    private final JdbcClient db;

    Rows(TestDatabase database) {
        this.template = new JdbcTemplate(database.superuser(ModuleMigrations.searchPath()));
        this.db = JdbcClient.create(template);
    }

    /** Inserts a row given as column and value in text. */
    public void insert(String table, Map<String, String> values) {
        var row = new HashMap<String, String>(required(table));
        row.putAll(values);
        var columns = row.keySet().stream().sorted().toList();
        var sql = "INSERT INTO %s (%s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, CAST(:row AS jsonb))"
                .formatted(table, String.join(", ", columns));
        db.sql(sql).param("row", json(row)).update();
    }

    /** Changes rows with no trigger watching. */
    public void plant(String sql) {
        template.execute("SET session_replication_role = replica; " + sql);
    }

    /** Takes a table's checks away, so that even what it never holds can be planted. */
    public void withoutChecks(String table) {
        var checks = db.sql("SELECT conname FROM pg_constraint WHERE contype = 'c' AND conrelid = CAST(:t AS regclass)")
                .param("t", table)
                .query((row, n) -> row.getString(1))
                .list();
        checks.forEach(check -> db.sql("ALTER TABLE %s DROP CONSTRAINT \"%s\"".formatted(table, check))
                .update());
    }

    private Map<String, String> required(String table) {
        return db
                .sql(REQUIRED)
                .param("table", table)
                .query((row, n) -> Map.entry(row.getString(1), EMPTY.getOrDefault(row.getString(2), "")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String json(Map<String, String> row) {
        return row.entrySet().stream()
                .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
