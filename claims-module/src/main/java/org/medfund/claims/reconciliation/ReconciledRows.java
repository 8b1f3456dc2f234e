package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.medfund.claims.DayReconciled;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links what both sides agree on to the statement that made it payable, set by set and each settlement once. */
@Component
class ReconciledRows {

    private static final String INSERT =
            "INSERT INTO reconciled_settlement (settlement_id, statement_id, business_date, region, institution) ";
    private static final String LINK_DAY = INSERT + """
            SELECT s.id, :id, s.business_date, s.region, s.institution FROM settlement s
            WHERE s.region = :region AND s.business_date = :date AND s.institution = :institution
            ORDER BY s.id ON CONFLICT (region, business_date, settlement_id) DO NOTHING""";
    private static final String LINK_AGREED = INSERT + """
            SELECT r.settlement_id, r.statement_id, :date, r.region, :institution FROM reconciliation_row r
            WHERE r.region = :region AND r.statement_id = :id AND r.verdict = 'AGREED'
            ORDER BY r.settlement_id ON CONFLICT (region, business_date, settlement_id) DO NOTHING""";
    private static final String LINKED = """
            SELECT count(*), coalesce(sum(s.fund_sum_fen), 0)::bigint,
                   encode(sha256(coalesce(string_agg(settlement_digest(s), ''::bytea ORDER BY s.id), ''::bytea)), 'hex'),
                   (SELECT count(*) FROM settlement o
                    WHERE o.region = :region AND o.business_date = :date AND o.institution = :institution
                      AND NOT EXISTS (SELECT FROM reconciled_settlement x
                                      WHERE x.region = o.region AND x.business_date = o.business_date
                                        AND x.settlement_id = o.id))
            FROM reconciled_settlement r
            JOIN settlement s ON s.region = r.region AND s.business_date = r.business_date AND s.id = r.settlement_id
            WHERE r.region = :region AND r.business_date = :date AND r.statement_id = :id""";

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
