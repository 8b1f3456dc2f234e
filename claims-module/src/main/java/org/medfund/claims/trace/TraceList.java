package org.medfund.claims.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was reported of trace codes, and which settlements still wait for theirs. */
@Component
class TraceList {

    private static final int MOST = 1_000;

    private static final String LIST = """
            SELECT c.code, r.item, r.own_code, r.batch, r.lot, r.document, r.settlement_id, r.kind, r.split, c.quantity_e4,
                   r.happened_at
            FROM trace_report r JOIN trace_code c ON c.report_id = r.id
            WHERE r.institution = :institution
              AND (:code::text IS NULL OR c.code = :code) AND (:settlement::uuid IS NULL OR r.settlement_id = :settlement)
              AND (:from::timestamptz IS NULL OR r.happened_at >= :from)
              AND (:until::timestamptz IS NULL OR r.happened_at < :until)
            ORDER BY r.recorded_at, r.id, c.code LIMIT :limit::int""";
    private static final String MISSING = """
            SELECT s.id, s.institution FROM settlement s
            WHERE s.region = :region AND s.business_date = :date AND s.trace_due
              AND (s.institution, s.id) > (:institution, :id) AND (:only = '' OR s.institution = :only)
              AND NOT EXISTS (SELECT FROM trace_completed c WHERE c.region = s.region AND c.settlement_id = s.id)
              AND NOT EXISTS (SELECT FROM settlement_reversal r WHERE r.region = s.region AND r.original_id = s.id)
            ORDER BY s.institution, s.id LIMIT :limit""";

    private final JdbcClient db;

    TraceList(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is looked for; null for any.
     *
     * @param from  the first instant
     * @param until the first instant after it
     */
    record Asked(
            @Nullable String code,
            @Nullable UUID settlement,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** A code as it was reported. */
    record Entry(
            String code,
            String item,
            String ownCode,
            @Nullable String batch,
            @Nullable String lot,
            @Nullable String document,
            @Nullable UUID settlement,
            TraceRows.Kind kind,
            boolean split,
            Quantity quantity,
            Instant at) {}

    /** A settlement that waits for codes. */
    record Waiting(UUID id, String institution) {}

    /**
     * Those of a settlement are as many as its packs and all there.
     *
     * @throws Refused if there are more than are listed at once; less is asked for then
     */
    List<Entry> of(InstitutionCode institution, Asked asked) {
        var entries = read(institution, asked, asked.settlement() == null ? MOST + 1 : null);
        if (asked.settlement() == null && entries.size() > MOST) {
            var place = new Violation("/input/data", "不超过" + MOST + "条的起止日期，或追溯码、结算编号", "更多");
            throw new Refused(ClaimsError.RANGE_WRONG, place);
        }
        return entries;
    }

    private List<Entry> read(InstitutionCode institution, Asked asked, @Nullable Integer limit) {
        return db.sql(LIST)
                .param("institution", institution.value())
                .param("code", asked.code())
                .param("settlement", asked.settlement())
                .param("from", utc(asked.from()))
                .param("until", utc(asked.until()))
                .param("limit", limit)
                .query(TraceList::entry)
                .list();
    }

    /** @param only an institution's code, or empty for all */
    List<Waiting> missing(
            RegionCode region, LocalDate date, String only, String afterInstitution, UUID afterId, int limit) {
        return db.sql(MISSING)
                .param("region", region.value())
                .param("date", date)
                .param("only", only)
                .param("institution", afterInstitution)
                .param("id", afterId)
                .param("limit", limit)
                .query((row, n) -> new Waiting(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    boolean isCompleted(RegionCode region, UUID settlement) {
        return db.sql("SELECT EXISTS (SELECT FROM trace_completed WHERE region = :region AND settlement_id = :id)")
                .param("region", region.value())
                .param("id", settlement)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return Optional.ofNullable(instant)
                .map(at -> at.atOffset(ZoneOffset.UTC))
                .orElse(null);
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                TraceRows.Kind.valueOf(row.getString(8)),
                row.getBoolean(9),
                new Quantity(row.getLong(10)),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }
}
