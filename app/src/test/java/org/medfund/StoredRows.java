package org.medfund;

import java.util.Map;
import java.util.TreeMap;
import medfundtest.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables of all schemas. */
final class StoredRows {

    private static final String TABLES = """
            SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT LIKE 'pg\\_%'
              AND n.nspname <> 'information_schema'""";

    private StoredRows() {}

    /** Whether the last checkpoint covers the whole trail. */
    static boolean areSealed(TestDatabase database) {
        return JdbcClient.create(database.superuser("trail"))
                .sql("SELECT count(*) = coalesce((SELECT max(tree_size) FROM seal_checkpoint), 0) FROM trail_event")
                .query(Boolean.class)
                .single();
    }

    /** The number of rows of each table. */
    static Map<String, Long> of(TestDatabase database) {
        var db = JdbcClient.create(database.superuser("trail"));
        var rows = new TreeMap<String, Long>();
        db.sql(TABLES)
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        db.sql("SELECT count(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
