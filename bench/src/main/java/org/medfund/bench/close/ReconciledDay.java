package org.medfund.bench.close;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.medfund.audit.ChunkReviewed;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Region;
import org.medfund.claims.DayReconciled;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The template of a date with everything received, reviewed, reconciled and followed, and nothing closed. */
final class ReconciledDay {

    private static final int ROWS_A_STATEMENT = 100_000;
    private static final String NO_DIGEST = "0".repeat(64);

    private final int settlements;
    private final PrintStream out;

    private ReconciledDay(int settlements, PrintStream out) {
        this.settlements = settlements;
        this.out = out;
    }

    static BenchDatabase template(BenchServer server, int settlements, PrintStream out) {
        return server.template(
                "day_" + settlements, Region.template(server), new ReconciledDay(settlements, out)::load);
    }

    private void load(BenchDatabase database) {
        out.printf("%nloading %,d reconciled settlements ...%n", settlements);
        var sql = database.sql();
        for (var from = 0; from < settlements; from += ROWS_A_STATEMENT) {
            insert(sql, from, Math.min(from + ROWS_A_STATEMENT, settlements) - 1);
        }
        sql.sql(LoadSql.RECONCILED).update();
        publish(database);
        sql.sql("VACUUM (FREEZE, ANALYZE) settlement").update();
        sql.sql("VACUUM (FREEZE, ANALYZE) reconciled_settlement").update();
    }

    private static void insert(JdbcClient sql, int from, int to) {
        sql.sql(LoadSql.SETTLEMENTS)
                .param("from", from)
                .param("to", to)
                .param("region", Region.CODE.value())
                .param("date", Region.DATE)
                .param("institutions", Region.INSTITUTIONS)
                .update();
    }

    private static void publish(BenchDatabase database) {
        try (var installation = Installation.still(database)) {
            var events = installation.bean(PublishedEvents.class);
            installation.inTransaction(() -> {
                counts(database, LoadSql.CHUNKS).forEach(count -> events.publish(reviewed(count), Installation.ACTOR));
                counts(database, LoadSql.STATEMENTS)
                        .forEach(count -> events.publish(reconciled(count), Installation.ACTOR));
            });
            installation.rest();
        }
    }

    /** Rows under an id. */
    private record Count(UUID id, String institution, int rows, long fen) {}

    private static List<Count> counts(BenchDatabase database, String sql) {
        return database.sql()
                .sql(sql)
                .query((row, n) -> new Count(
                        row.getObject("id", UUID.class),
                        row.getString("institution"),
                        row.getInt("n"),
                        row.getLong("fen")))
                .list();
    }

    private static PublishedEvent reviewed(Count chunk) {
        return new ChunkReviewed(chunk.id(), Region.CODE, Region.DATE, chunk.rows(), 0, 0, "100000-1", NO_DIGEST);
    }

    private static PublishedEvent reconciled(Count day) {
        return new DayReconciled(
                day.id(),
                Region.CODE,
                new InstitutionCode(day.institution()),
                Region.DATE,
                1,
                day.rows(),
                Money.ofFen(day.fen()),
                NO_DIGEST,
                0);
    }
}
