package org.medfund.trail.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A schema that holds empty copies of some tables, with their constraints and indexes, and of the views that rest on them.
 * Foreign keys are not copied: they would point to live rows.
 */
final class ScratchSchema {

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    /** Found with only the live schemas on the search path, so that the definitions come out unqualified. */
    private static final String VIEWS = """
            WITH RECURSIVE resting(view, depth) AS (
                SELECT r.ev_class, 1 FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
                WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass
                  AND d.refobjid IN (SELECT to_regclass(t)::oid FROM unnest(:tables) t)
                UNION
                SELECT r.ev_class, resting.depth + 1
                FROM resting JOIN pg_depend d ON d.refobjid = resting.view JOIN pg_rewrite r ON r.oid = d.objid
                WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass
                  AND r.ev_class <> resting.view)
            SELECT format('CREATE VIEW %I%s AS %s', c.relname,
                          coalesce(' WITH (' || array_to_string(c.reloptions, ',') || ')', ''), pg_get_viewdef(c.oid))
            FROM resting JOIN pg_class c ON c.oid = resting.view AND c.relkind = 'v'
            GROUP BY c.oid, c.relname, c.reloptions ORDER BY max(depth), c.relname""";

    private ScratchSchema() {}

    static void create(DataSource owner, String schema, Collection<String> tables) {
        if (!PLAIN_NAME.matcher(schema).matches() || ModuleMigrations.SCHEMAS.contains(schema)) {
            throw new IllegalArgumentException("not a name for a scratch schema: " + schema);
        }
        try (var connection = owner.getConnection()) {
            create(connection, schema, tables);
        } catch (SQLException e) {
            throw new IllegalStateException("the scratch schema could not be made", e);
        }
    }

    private static void create(Connection connection, String schema, Collection<String> tables) {
        var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        db.sql("DROP SCHEMA IF EXISTS " + schema + " CASCADE").update();
        db.sql("CREATE SCHEMA " + schema).update();
        db.sql("SET search_path = " + ModuleMigrations.searchPath()).update();
        var views = db.sql(VIEWS)
                .param("tables", tables.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list();
        tables.forEach(table -> db.sql("CREATE TABLE %s.%s (LIKE %s INCLUDING ALL)".formatted(schema, table, table))
                .update());
        db.sql("SET search_path = " + ModuleMigrations.searchPath(schema)).update();
        views.forEach(view -> db.sql(view).update());
    }
}
