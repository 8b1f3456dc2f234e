package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.medfund.claims.DayReconciled;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links what both sides agree on to the statement that made it payable, set by set and each settlement once. OFFSET 0 makes
 * each search a probe of the one index that it is meant for: on a young day the planner would scan the day for each statement.
 */
@Component
class ReconciledRows {

    private static final String INSERT =
            "INSERT INTO reconciled_settlement (settlement_id, statement_id, business_date, region, institution) ";
    private static final String LINK_DAY = INSERT + """
            SELECT s.id, :id, s.business_date, s.region, s.institution
            FROM (SELECT * FROM settlement WHERE business_date = :date AND institution = :institution OFFSET 0) s
            WHERE s.region = :region
            ORDER BY s.id ON CONFLICT (region, business_date, settlement_id) DO NOTHING""";
    private static final String LINK_AGREED = INSERT + """
            SELECT r.settlement_id, r.statement_id, :date, r.region, :institution FROM reconciliation_row r
            WHERE r.region = :region AND r.statement_id = :id AND r.verdict = 'AGREED'
            ORDER BY r.settlement_id ON CONFLICT (region, business_date, settlement_id) DO NOTHING""";
    private static final String LINKED = """
            SELECT count(*), coalesce(sum(s.fund_sum_fen), 0)::bigint,
                   encode(sha256(coalesce(string_agg(s.digest, ''::bytea ORDER BY s.id), ''::bytea)), 'hex'),
                   (SELECT count(*)
                    FROM (SELECT * FROM settlement WHERE business_date = :date AND institution = :institution OFFSET 0) o
                    LEFT JOIN LATERAL (
                        SELECT x.settlement_id FROM reconciled_settlement x
                        WHERE x.region = :region AND x.business_date = :date AND x.settlement_id = o.id OFFSET 0) x ON true
                    WHERE o.region = :region AND x.settlement_id IS NULL)
            FROM (SELECT * FROM reconciled_settlement WHERE business_date = :date AND statement_id = :id OFFSET 0) r
            CROSS JOIN LATERAL (
                SELECT s.id, s.fund_sum_fen, settlement_digest(s) AS digest FROM settlement s
                WHERE s.region = :region AND s.business_date = :date AND s.id = r.settlement_id OFFSET 0) s
            WHERE r.region = :region""";

    private final JdbcClient db;

    ReconciledRows(JdbcClient db) {
        this.db = db;
    }

    /** @return how many rows of the day were not reconciled before */
    int linkDay(Statement statement) {
        return with(LINK_DAY, statement).update();
    }

    void linkAgreed(Statement statement) {
        with(LINK_AGREED, statement).update();
    }

    /** What the trail is told of the rows that this statement linked. */
    DayReconciled event(Statement statement) {
        return with(LINKED, statement).query((row, n) -> event(row, statement)).single();
    }

    private JdbcClient.StatementSpec with(String sql, Statement statement) {
        return db.sql(sql)
                .param("id", statement.id())
                .param("region", statement.region().value())
                .param("date", statement.date())
                .param("institution", statement.institution().value());
    }

    private static DayReconciled event(ResultSet row, Statement statement) throws SQLException {
        return new DayReconciled(
                statement.id(),
                statement.region(),
                statement.institution(),
                statement.date(),
                statement.revision(),
                row.getInt(1),
                Money.ofFen(row.getLong(2)),
                row.getString(3),
                row.getInt(4));
    }
}
