package org.medfund.bench.bulk;

import java.util.concurrent.locks.LockSupport;
import org.medfund.bench.server.BenchDatabase;

/**
 * P15: what a database has taken so far. Log and commits are counted by the server for whatever runs in it, reads and the
 * followers' polling included.
 *
 * @param disk    bytes of all tables and indexes
 * @param log     bytes of write-ahead log of the server
 * @param commits transactions of this database
 */
record Footprint(long disk, long log, long commits) {

    /** A backend tells its counts at the latest a second after it fell idle. */
    private static final long STATISTICS_LAG_NANOS = 1_500_000_000;

    private static final String TAKE = """
            SELECT (SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class WHERE relkind = 'r'
                       AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)) AS disk,
                   pg_current_wal_insert_lsn() - '0/0'::pg_lsn AS log,
                   (SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()) AS commits""";

    static Footprint take(BenchDatabase database) {
        LockSupport.parkNanos(STATISTICS_LAG_NANOS);
        return database.sql()
                .sql(TAKE)
                .query((row, n) -> new Footprint(row.getLong("disk"), row.getLong("log"), row.getLong("commits")))
                .single();
    }

    Footprint since(Footprint before) {
        return new Footprint(disk - before.disk, log - before.log, commits - before.commits);
    }

    String each(int settlements) {
        return "%,d bytes on disk, %,d bytes of log, %.3f commits"
                .formatted(disk / settlements, log / settlements, commits / (double) settlements);
    }
}
