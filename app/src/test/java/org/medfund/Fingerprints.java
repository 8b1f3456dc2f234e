package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables of all schemas, so that a row more, a row less and a changed row are seen. */
final class Fingerprints {

    /** How far followers and seal have come moves by itself. */
    private static final String TABLES = """
            SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT LIKE 'pg\\_%'
              AND n.nspname <> 'information_schema'
              AND (n.nspname, c.relname) NOT IN (('trail', 'trail_follower'), ('trail', 'seal_tile'), ('trail', 'seal_checkpoint'))""";

    private Fingerprints() {}

    /** By table, how many rows it has and what they say. */
    static Map<String, String> of(RunningMedfund medfund) {
        var db = JdbcClient.create(medfund.database().superuser("trail"));
        var prints = new TreeMap<String, String>();
        for (var table : db.sql(TABLES).query(String.class).list()) {
            var print = "SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM %s t"
                    .formatted(table);
            prints.put(table, db.sql(print).query(String.class).single());
        }
        assertThat(prints).as("the tables of all modules").hasSizeGreaterThan(40);
        return prints;
    }
}
