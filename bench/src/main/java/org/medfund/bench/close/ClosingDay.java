package org.medfund.bench.close;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Region;
import org.medfund.kernel.Refused;
import org.medfund.payout.DayClose;
import org.medfund.payout.PayoutError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders the close of the region's date and waits until all lines are drawn and each fund's batch is fixed. */
public final class ClosingDay {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String PROGRESS = """
            SELECT c.draws,
                   (SELECT count(*) FROM day_draw d WHERE d.region = c.region AND d.close_date = c.close_date) AS drawn,
                   (SELECT count(DISTINCT batch_id) FROM batch_institution_v1 b
                    WHERE b.region = c.region AND b.close_date = c.close_date) AS funds,
                   (SELECT count(*) FROM payout_batch_v1 b
                    WHERE b.region = c.region AND b.close_date = c.close_date AND b.state = 'GENERATED') AS batches
            FROM day_close c WHERE c.region = :region AND c.close_date = :date""";

    private static final String ANSWER = """
            SELECT count(batch_id) || ' lines of ' || sum(amount_fen) FILTER (WHERE batch_id IS NOT NULL) || ' fen, '
                || count(hold_reason) || ' held, '
                || (SELECT count(*) || ' institutions and funds, payable ' || sum(payable_fen) || ' fen, hash '
                        || sum(hashtextextended(batch_id || institution || line_count || payable_fen, 0)::numeric)
                    FROM batch_institution_v1)
            FROM payout_line_v1""";

    private ClosingDay() {}

    /**
     * How far a close is.
     *
     * @param draws   how many draws it has
     * @param drawn   how many are done
     * @param funds   funds with lines; known after the last draw
     * @param batches batches that are generated
     */
    record Progress(int draws, int drawn, int funds, int batches) {

        static final Progress NONE = new Progress(0, 0, 0, 0);

        boolean isDone() {
            return draws > 0 && drawn == draws && funds > 0 && batches == funds;
        }
    }

    public static void run(Installation installation) {
        run(installation, progress -> {});
    }

    /** @param watcher told at each look how far it is */
    static void run(Installation installation, Consumer<Progress> watcher) {
        order(installation);
        var deadline = System.nanoTime() + LONGEST.toNanos();
        for (var progress = Progress.NONE; !progress.isDone(); progress = progress(installation.sql())) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("the close stands at " + progress);
            }
            watcher.accept(progress);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Closing again changes nothing; what was reconciled only now is followed in a moment. */
    private static void order(Installation installation) {
        try {
            installation.bean(DayClose.class).close(Region.CODE, Region.DATE, Installation.ACTOR);
        } catch (Refused refused) {
            if (refused.errorCode() != PayoutError.NOT_FOLLOWED) {
                throw refused;
            }
            LockSupport.parkNanos(LOOK.toNanos());
            order(installation);
        }
    }

    static Progress progress(JdbcClient sql) {
        return sql.sql(PROGRESS)
                .param("region", Region.CODE.value())
                .param("date", Region.DATE)
                .query((row, n) -> new Progress(
                        row.getInt("draws"), row.getInt("drawn"), row.getInt("funds"), row.getInt("batches")))
                .optional()
                .orElse(Progress.NONE);
    }

    /** Lines, sums and the batches' institutions, to the fen. */
    static String answer(JdbcClient sql) {
        return sql.sql(ANSWER).query(String.class).single();
    }
}
