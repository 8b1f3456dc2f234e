package org.medfund.payout.close;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.CloseOrdered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind the close: which dates are closed, and what waits to be drawn. */
@Component
class DayCloses {

    private final JdbcClient db;

    DayCloses(JdbcClient db) {
        this.db = db;
    }

    /** One close of a region at a time, over all nodes, until the transaction ends. */
    void lock(RegionCode region) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('day-close/' || :region, 0))")
                .param("region", region.value())
                .query((row, n) -> n)
                .list();
    }

    Optional<CloseOrdered> find(RegionCode region, LocalDate date) {
        return db.sql("""
                SELECT ordered_at, draws, settlements FROM day_close WHERE region = :region AND close_date = :date""")
                .param("region", region.value())
                .param("date", date)
                .query((row, n) -> new CloseOrdered(
                        region,
                        date,
                        row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                        row.getInt("draws"),
                        row.getLong("settlements")))
                .optional();
    }

    boolean laterIsClosed(RegionCode region, LocalDate date) {
        return db.sql("SELECT EXISTS (SELECT FROM day_close WHERE region = :region AND close_date > :date)")
                .param("region", region.value())
                .param("date", date)
                .query(Boolean.class)
                .single();
    }

    void add(CloseOrdered close, Actor actor) {
        db.sql("""
                INSERT INTO day_close (region, close_date, draws, settlements, ordered_at, ordered_by)
                VALUES (:region, :date, :draws, :settlements, :at, :by)""")
                .param("region", close.region().value())
                .param("date", close.closeDate())
                .param("draws", close.draws())
                .param("settlements", close.settlements())
                .param("at", utc(close.orderedAt()))
                .param("by", actor.personId())
                .update();
    }

    /** Whether every statement of the date that claims has is followed here too. */
    boolean allIsFollowed(RegionCode region, LocalDate date) {
        return db.sql("""
                SELECT (SELECT count(*) FROM reconciled_settlement_v1 WHERE region = :region AND business_date = :date)
                     = (SELECT coalesce(sum(stated_count), 0) FROM followed_statement
                        WHERE region = :region AND business_date = :date)""")
                .param("region", region.value())
                .param("date", date)
                .query(Boolean.class)
                .single();
    }

    /** Per institution how many settlements are reconciled and not drawn, and how many lines are held. */
    List<DrawPlan.Load> loads(RegionCode region, LocalDate date) {
        return db.sql("""
                SELECT institution, sum(n)::bigint AS n
                FROM (SELECT institution, sum(stated_count) AS n FROM followed_statement
                      WHERE region = :region AND business_date <= :date AND drawn_close IS NULL GROUP BY institution
                      UNION ALL
                      SELECT institution, count(*) FROM payout_line
                      WHERE region = :region AND business_date <= :date
                        AND hold_reason IS NOT NULL AND hold_reason <> 'CANCELLED' GROUP BY institution) w
                GROUP BY institution ORDER BY institution COLLATE "C\"""")
                .param("region", region.value())
                .param("date", date)
                .query((row, n) ->
                        new DrawPlan.Load(new InstitutionCode(row.getString("institution")), row.getLong("n")))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
