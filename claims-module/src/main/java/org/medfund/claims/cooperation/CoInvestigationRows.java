package org.medfund.claims.cooperation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.cooperation.CoInvestigation.Answer;
import org.medfund.claims.cooperation.CoInvestigation.Outcome;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Derives the tasks from the stored settlements and the threshold of each date, and adds answers (S1-3.11). */
@Component
class CoInvestigationRows {

    private static final String TASKS = """
            SELECT s.region, s.id, s.business_date, s.institution, s.insured_region, s.medfee_fen, a.outcome, a.answer, a.due_on,
                   a.recorded_at, a.actor
            FROM unnest(:dates::date[], :fees::bigint[]) AS large (business_date, fen)
            JOIN settlement s ON s.region = :region AND s.business_date = large.business_date AND s.medfee_fen >= large.fen
            LEFT JOIN co_investigation_answer a ON a.region = s.region AND a.settlement_id = s.id
            WHERE s.business_date BETWEEN :from AND :to AND s.insured_region <> s.region AND s.reverses_id IS NULL
              AND NOT EXISTS (SELECT FROM settlement_reversal r WHERE r.region = s.region AND r.original_id = s.id)
              AND (s.business_date, s.id) > (:from, :after) AND (:only::uuid IS NULL OR s.id = :only::uuid)
            ORDER BY s.business_date, s.id LIMIT :limit""";
    private static final String ANSWER = """
            INSERT INTO co_investigation_answer (region, settlement_id, outcome, answer, due_on, recorded_at, actor, salt, sha256)
            VALUES (:region, :settlement, :outcome, :answer, :due, :at, :actor, :salt, :sha256)""";
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient db;

    CoInvestigationRows(JdbcClient db) {
        this.db = db;
    }

    /** Where and when something was settled. */
    record Settled(RegionCode region, LocalDate businessDate) {}

    Optional<Settled> settled(UUID settlement) {
        return db.sql("SELECT region, business_date FROM settlement_key WHERE id = :id")
                .param("id", settlement)
                .query((row, n) -> new Settled(new RegionCode(row.getString(1)), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /**
     * In the order of dates and ids.
     *
     * @param fees  the threshold by Shanghai date, in the order of the dates, at least one
     * @param after of the first date, the last id that is not wanted any more
     */
    List<CoInvestigation> page(RegionCode region, SequencedMap<LocalDate, Money> fees, UUID after, int limit) {
        return read(region, fees, after, null, limit);
    }

    /** The task that a settlement is. */
    Optional<CoInvestigation> find(RegionCode region, LocalDate date, Money fee, UUID settlement) {
        var fees = new TreeMap<>(Map.of(date, fee));
        return read(region, fees, FIRST, settlement, 1).stream().findFirst();
    }

    private List<CoInvestigation> read(
            RegionCode region, SequencedMap<LocalDate, Money> fees, UUID after, @Nullable UUID only, int limit) {
        return db.sql(TASKS)
                .param("region", region.value())
                .param("dates", fees.keySet().stream().map(Date::valueOf).toArray(Date[]::new))
                .param("fees", fees.values().stream().map(Money::fen).toArray(Long[]::new))
                .param("from", fees.firstEntry().getKey())
                .param("to", fees.lastEntry().getKey())
                .param("after", after)
                .param("only", only)
                .param("limit", limit)
                .query(CoInvestigationRows::task)
                .list();
    }

    void answer(CoInvestigation task, Answer answer, SourceDigest digest) {
        db.sql(ANSWER)
                .param("region", task.region().value())
                .param("settlement", task.settlement())
                .param("outcome", answer.outcome().name())
                .param("answer", answer.text())
                .param("due", answer.dueOn())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("actor", answer.by())
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    private static CoInvestigation task(ResultSet row, int n) throws SQLException {
        return new CoInvestigation(
                new RegionCode(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                new InstitutionCode(row.getString(4)),
                new RegionCode(row.getString(5)),
                Money.ofFen(row.getLong(6)),
                row.getString(7) == null ? null : answer(row));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Outcome.valueOf(row.getString(7)),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getString(11));
    }
}
