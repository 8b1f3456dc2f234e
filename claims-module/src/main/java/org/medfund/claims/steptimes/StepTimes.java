package org.medfund.claims.steptimes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the times of all steps, set by set. */
@Component
class StepTimes {

    /** A statement is agreed on when the second side confirmed its lists, or at once where all was equal. */
    private static final String AGREED = """
            WITH agreed AS (
                SELECT t.id, t.business_date, t.submitted_at, CASE t.state WHEN 'RECONCILED' THEN
                       coalesce((SELECT max(c.confirmed_at) FROM reconciliation_confirmation c
                                 WHERE c.region = t.region AND c.statement_id = t.id), t.submitted_at) END AS agreed_at
                FROM reconciliation_statement t
                WHERE t.region = :region AND t.business_date BETWEEN :from AND :to
                  AND (:only = '' OR t.institution = :only)),
            """;

    /** Each declaration has what arrived since the one before. */
    private static final String DECLARED = """
            declared AS (
                SELECT d.institution, d.month, d.declared_at, coalesce(
                       lag(d.declared_at) OVER (PARTITION BY d.institution, d.month ORDER BY d.revision), '-infinity') AS before
                FROM declaration d
                WHERE d.region = :region AND d.month BETWEEN date_trunc('month', :from::date) AND :to
                  AND (:only = '' OR d.institution = :only)),
            """;

    private static final String TAKEN = """
            taken AS (
                SELECT s.business_date AS on_date, v.step, v.till - least(v.since, v.till) AS took
                FROM settlement s
                LEFT JOIN reconciled_settlement r ON r.region = s.region AND r.business_date = s.business_date
                    AND r.settlement_id = s.id AND r.business_date BETWEEN :from AND :to
                LEFT JOIN agreed a ON a.id = r.statement_id
                LEFT JOIN declared d ON d.institution = s.institution
                    AND d.month = date_trunc('month', s.business_date)::date
                    AND s.recorded_at > d.before AND s.recorded_at <= d.declared_at
                CROSS JOIN LATERAL (VALUES
                    ('CARE', s.begin_at, s.end_at), ('SETTLING', s.end_at, s.setl_time),
                    ('UPLOADING', s.setl_time, s.recorded_at), ('RECONCILING', s.recorded_at, a.agreed_at),
                    ('DECLARING', s.recorded_at, d.declared_at)) v (step, since, till)
                WHERE s.region = :region AND s.business_date BETWEEN :from AND :to AND s.reverses_id IS NULL
                  AND (:only = '' OR s.institution = :only)
                UNION ALL
                SELECT a.business_date, v.step, v.till - least(v.since, v.till)
                FROM agreed a
                CROSS JOIN LATERAL (VALUES
                    ('STATING', (a.business_date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai', a.submitted_at),
                    ('AGREEING', a.submitted_at, a.agreed_at)) v (step, since, till)
                UNION ALL
                SELECT m.last_day, 'DECLARING_THE_MONTH',
                       d.declared_at - (m.last_day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
                FROM declaration d
                CROSS JOIN LATERAL (SELECT (d.month + interval '1 month' - interval '1 day')::date AS last_day) m
                WHERE d.region = :region AND m.last_day BETWEEN :from AND :to AND (:only = '' OR d.institution = :only))
            """;
    private static final String REPORT = AGREED + DECLARED + TAKEN + """
            SELECT CASE :per WHEN 'MONTH' THEN date_trunc('month', on_date)::date ELSE on_date END AS period,
                   step COLLATE "C" AS step, count(*),
                   percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM took)::bigint),
                   max(extract(epoch FROM took)::bigint)
            FROM taken WHERE took IS NOT NULL GROUP BY 1, 2""";

    private final JdbcClient db;

    StepTimes(JdbcClient db) {
        this.db = db;
    }

    /** Days or months that are told apart. */
    enum Per {
        DAY(DateTimeFormatter.ISO_LOCAL_DATE),
        MONTH(DateTimeFormatter.ofPattern("uuuu-MM"));

        private final DateTimeFormatter form;

        Per(DateTimeFormatter form) {
            this.form = form;
        }
    }

    /**
     * In no order. Whole sets are joined: without statistics of a young month the planner would probe row by row.
     *
     * @param only an institution's code, or empty for all
     */
    @Transactional(readOnly = true)
    public List<StepTime> read(RegionCode region, LocalDate from, LocalDate to, String only, Per per) {
        db.sql("SET LOCAL enable_nestloop = off").update();
        return db.sql(REPORT)
                .param("region", region.value())
                .param("from", from)
                .param("to", to)
                .param("only", only)
                .param("per", per.name())
                .query((row, n) -> time(row, per))
                .list();
    }

    private static StepTime time(ResultSet row, Per per) throws SQLException {
        var period = per.form.format(row.getObject(1, LocalDate.class));
        var step = Step.valueOf(row.getString(2));
        return new StepTime(period, step.subject(), step, row.getLong(3), row.getLong(4), row.getLong(5));
    }
}
