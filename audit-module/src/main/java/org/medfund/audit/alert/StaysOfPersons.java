package org.medfund.audit.alert;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.medfund.institutions.InstitutionClass;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the stays of everybody who has one in a region's month, with those before it that matter, wherever they were: one
 * statement. It stands on what the review remembers, so what is not reviewed yet is not looked at. Each LATERAL with OFFSET 0
 * is an index probe.
 */
@Component
class StaysOfPersons {

    private static final String FIND = """
            WITH admitted AS (
                SELECT r.person, min(r.begin_at) AS first_at FROM review_stay r
                WHERE r.region = :region AND r.business_date >= :from AND r.business_date < :until
                GROUP BY r.person)
            SELECT encode(r.person, 'hex') AS person, r.region, r.institution, r.begin_at, max(r.end_at) AS end_at,
                   max(r.business_date) AS settled_on, sum(s.medfee_fen)::bigint AS fee_fen,
                   array_agg(r.settlement_id ORDER BY r.end_at, r.settlement_id) AS settlements,
                   coalesce(max(i.institution_class), 'UNGRADED') AS institution_class,
                   bool_or(EXISTS (
                       SELECT FROM repeated_admission_tag_v1 t
                       WHERE t.region = r.region AND t.business_date = r.business_date AND t.settlement_id = r.settlement_id
                         AND t.valid_from <= (r.begin_at AT TIME ZONE 'Asia/Shanghai')::date
                         AND (t.valid_until IS NULL OR t.valid_until > (r.begin_at AT TIME ZONE 'Asia/Shanghai')::date)))
                       AS tagged
            FROM admitted a
            CROSS JOIN LATERAL (
                SELECT * FROM review_stay r
                WHERE r.person = a.person AND r.end_at >= a.first_at - make_interval(days => :days + 1) OFFSET 0) r
            CROSS JOIN LATERAL (
                SELECT s.medfee_fen, s.care_category FROM settlement_v1 s
                WHERE s.region = r.region AND s.business_date = r.business_date AND s.id = r.settlement_id OFFSET 0) s
            LEFT JOIN institution_v1 i ON i.region = r.region AND i.code = r.institution
            WHERE s.care_category = 'INPATIENT' AND r.business_date < :until
              AND NOT EXISTS (SELECT FROM review_reversal v WHERE v.region = r.region AND v.original_id = r.settlement_id)
            GROUP BY r.person, r.region, r.institution, r.begin_at
            ORDER BY r.person, r.begin_at""";

    private final JdbcClient db;

    StaysOfPersons(JdbcClient db) {
        this.db = db;
    }

    /**
     * By the digest of the person.
     *
     * @param daysBack before an admission
     */
    SequencedMap<String, List<Stay>> of(RegionCode region, YearMonth month, int daysBack) {
        var stays = new LinkedHashMap<String, List<Stay>>();
        db.sql(FIND)
                .param("region", region.value())
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .param("days", daysBack)
                .query(row -> {
                    stays.computeIfAbsent(row.getString("person"), person -> new ArrayList<>())
                            .add(stay(row));
                });
        return stays;
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                row.getString("region"),
                row.getString("institution"),
                InstitutionClass.valueOf(row.getString("institution_class")),
                row.getTimestamp("begin_at").toInstant(),
                row.getTimestamp("end_at").toInstant(),
                row.getObject("settled_on", LocalDate.class),
                Money.ofFen(row.getLong("fee_fen")),
                ids(row.getArray("settlements")),
                row.getBoolean("tagged"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
