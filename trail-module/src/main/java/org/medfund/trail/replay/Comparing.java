package org.medfund.trail.replay;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.medfund.kernel.Sha256;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.TableComparison;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares live tables with their copies inside the database; rows are streamed only for the digests. */
final class Comparing {

    private static final int EXAMPLES = 5;
    private static final int FETCH = 1000;

    private final JdbcClient db;
    private final JdbcTemplate rows;
    private final TransactionTemplate transaction;
    private final String scratch;

    Comparing(DataSource database, String scratch) {
        this.db = JdbcClient.create(database);
        this.rows = new JdbcTemplate(database);
        this.rows.setFetchSize(FETCH);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.scratch = scratch;
    }

    TableComparison compare(String table) {
        var live = liveSchema(table) + "." + table;
        var rebuilt = scratch + "." + table;
        var onlyLive = "(SELECT * FROM %s EXCEPT ALL SELECT * FROM %s)".formatted(live, rebuilt);
        var onlyRebuilt = "(SELECT * FROM %s EXCEPT ALL SELECT * FROM %s)".formatted(rebuilt, live);
        return new TableComparison(
                table,
                count(live),
                count(rebuilt),
                count(onlyLive),
                count(onlyRebuilt),
                Stream.concat(examples("live", onlyLive), examples("rebuilt", onlyRebuilt))
                        .toList(),
                digest(live),
                digest(rebuilt));
    }

    private String liveSchema(String table) {
        return db.sql("""
                        SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relname = :table AND c.relkind IN ('r', 'p') AND n.nspname = ANY (:schemas)""")
                .param("table", table)
                .param("schemas", ModuleMigrations.SCHEMAS.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .single();
    }

    private long count(String rows) {
        return Objects.requireNonNull(db.sql("SELECT count(*) FROM " + rows + " AS t")
                .query(Long.class)
                .single());
    }

    private Stream<String> examples(String side, String rows) {
        List<String> first = db.sql("SELECT t::text FROM %s AS t ORDER BY 1 LIMIT %d".formatted(rows, EXAMPLES))
                .query((row, n) -> side + " " + row.getString(1))
                .list();
        return first.stream();
    }

    /** Streamed, which the driver does only inside a transaction. */
    private String digest(String table) {
        var digest = Sha256.digest();
        transaction.executeWithoutResult(status -> rows.query(
                "SELECT t::text || E'\\n' FROM %s AS t ORDER BY t::text COLLATE \"C\"".formatted(table), row -> {
                    digest.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
                }));
        return HexFormat.of().formatHex(digest.digest());
    }
}
