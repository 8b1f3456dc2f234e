package org.medfund.trail;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each table of a module's schema is, so that a replay knows what it must be able to rebuild. Partitions go with
 * their parent and are not named; {@code flyway_schema_history} is technical.
 *
 * @param schema    the module's schema
 * @param source    its rows are evidence
 * @param derived   rebuilt from the trail and the sources, and compared row by row
 * @param technical neither: positions, queues, caches
 */
public record ModuleTables(String schema, Set<String> source, Set<String> derived, Set<String> technical) {

    private static final String CATALOGUE = """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = :schema AND c.relkind IN ('r', 'p') AND NOT c.relispartition""";

    public ModuleTables {
        source = Set.copyOf(source);
        derived = Set.copyOf(derived);
        technical = Set.copyOf(technical);
    }

    /** Tables named here and not in the catalogue, in the catalogue and not here, or named twice; empty when all is well. */
    public Set<String> contradictions(JdbcClient db) {
        var stored = db.sql(CATALOGUE)
                .param("schema", schema)
                .query((row, n) -> row.getString(1))
                .set();
        var wrong = new TreeSet<String>();
        for (var table : stored) {
            if (kindsOf(table) != 1) {
                wrong.add(table);
            }
        }
        List.of(source, derived, technical)
                .forEach(tables ->
                        tables.stream().filter(table -> !stored.contains(table)).forEach(wrong::add));
        return wrong;
    }

    private int kindsOf(String table) {
        return (source.contains(table) ? 1 : 0)
                + (derived.contains(table) ? 1 : 0)
                + (technical.contains(table) ? 1 : 0);
    }
}
