package org.medfund.payout.close;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a close is. */
@Component
class CloseProgress {

    /** The states of a close. */
    enum State {
        /** 已下达: no draw is done yet. */
        ORDERED,
        /** 生成中: some are. */
        DRAWING,
        /** 已完成: all are, and the batches stand. */
        DRAWN
    }

    /**
     * The report.
     *
     * @param region      the payer region
     * @param closeDate   the business date
     * @param state       how far it is
     * @param orderedAt   when it was ordered, UTC
     * @param draws       how many draws there are
     * @param drawn       how many are done
     * @param settlements how many settlements and held lines the draws look at
     * @param lines       lines in batches so far
     * @param linesFen    their sum in fen
     * @param held        lines looked at so far that wait
     * @param differences statements under which something else was found than they said; not paid
     */
    record Report(
            RegionCode region,
            LocalDate closeDate,
            State state,
            Instant orderedAt,
            int draws,
            int drawn,
            long settlements,
            long lines,
            long linesFen,
            long held,
            List<Difference> differences) {}

    /** A statement that payout found differently (I11). */
    record Difference(
            String institution,
            LocalDate businessDate,
            int statedCount,
            int foundCount,
            long statedFen,
            long foundFen) {}

    private record Sums(int drawn, long lines, long linesFen, long held) {}

    private final JdbcClient db;
    private final DayCloses closes;

    CloseProgress(JdbcClient db, DayCloses closes) {
        this.db = db;
        this.closes = closes;
    }

    Optional<Report> of(RegionCode region, LocalDate date) {
        return closes.find(region, date).map(close -> {
            var sums = sums(region, date);
            return new Report(
                    region,
                    date,
                    state(sums.drawn(), close.draws()),
                    close.orderedAt(),
                    close.draws(),
                    sums.drawn(),
                    close.settlements(),
                    sums.lines(),
                    sums.linesFen(),
                    sums.held(),
                    differences(region, date));
        });
    }

    private static State state(int drawn, int draws) {
        return drawn == 0 ? State.ORDERED : drawn < draws ? State.DRAWING : State.DRAWN;
    }

    private Sums sums(RegionCode region, LocalDate date) {
        return db.sql("""
                SELECT count(*) AS drawn, coalesce(sum(lines), 0)::bigint AS lines,
                       coalesce(sum(lines_fen), 0)::bigint AS lines_fen, coalesce(sum(held), 0)::bigint AS held
                FROM day_draw WHERE region = :region AND close_date = :date""")
                .param("region", region.value())
                .param("date", date)
                .query((row, n) -> new Sums(
                        row.getInt("drawn"), row.getLong("lines"), row.getLong("lines_fen"), row.getLong("held")))
                .single();
    }

    private List<Difference> differences(RegionCode region, LocalDate date) {
        return db.sql("""
                SELECT institution, business_date, stated_count, found_count, stated_fen, found_fen FROM followed_statement
                WHERE region = :region AND drawn_close IS NULL AND checked_close = :date
                  AND (found_count <> stated_count OR found_fen <> stated_fen)
                ORDER BY institution, business_date LIMIT 1000""")
                .param("region", region.value())
                .param("date", date)
                .query((row, n) -> new Difference(
                        row.getString("institution"),
                        row.getObject("business_date", LocalDate.class),
                        row.getInt("stated_count"),
                        row.getInt("found_count"),
                        row.getLong("stated_fen"),
                        row.getLong("found_fen")))
                .list();
    }
}
