package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored of an institution's business date, reversals as negative rows on their own date. */
@Component
class OurSide {

    private static final String TOTALS = """
            SELECT s.insutype, s.clr_type, sum(s.medfee_fen)::bigint, sum(s.fund_sum_fen)::bigint,
                   sum(s.account_fen)::bigint, count(*), count(s.reverses_id),
                   count(*) FILTER (WHERE s.reverses_business_date = s.business_date),
                   count(*) FILTER (WHERE r.settlement_id IS NULL)
            FROM (SELECT * FROM settlement WHERE business_date = :date AND institution = :institution OFFSET 0) s
            LEFT JOIN LATERAL (
                SELECT r.settlement_id FROM reconciled_settlement r
                WHERE r.region = :region AND r.business_date = :date AND r.settlement_id = s.id OFFSET 0) r ON true
            WHERE s.region = :region
            GROUP BY s.insutype, s.clr_type""";
    private static final String ROWS = """
            SELECT id, medins_setl_id, setl_id, medfee_fen, fund_sum_fen, account_fen FROM settlement
            WHERE region = :region AND business_date = :date AND institution = :institution ORDER BY id""";

    /**
     * The totals of a day, and what it would take to make them payable.
     *
     * @param totals       by group
     * @param unreconciled how many rows no statement has reconciled yet
     */
    record Day(SortedMap<Group, Totals> totals, long unreconciled) {}

    private final JdbcClient db;

    OurSide(JdbcClient db) {
        this.db = db;
    }

    Day day(Statement of, ReversalCount counting) {
        var totals = new TreeMap<Group, Totals>();
        var unreconciled = new long[1];
        query(TOTALS, of).query(row -> {
            totals.put(new Group(row.getString(1), row.getString(2)), totals(row, counting));
            unreconciled[0] += row.getLong(9);
        });
        return new Day(totals, unreconciled[0]);
    }

    List<OurRow> rows(Statement of) {
        return query(ROWS, of).query(OurSide::row).list();
    }

    private JdbcClient.StatementSpec query(String sql, Statement of) {
        return db.sql(sql)
                .param("region", of.region().value())
                .param("date", of.date())
                .param("institution", of.institution().value());
    }

    private static Totals totals(ResultSet row, ReversalCount counting) throws SQLException {
        return new Totals(
                Money.ofFen(row.getLong(3)),
                Money.ofFen(row.getLong(4)),
                Money.ofFen(row.getLong(5)),
                counting.count(row.getLong(6), row.getLong(7), row.getLong(8)));
    }

    private static OurRow row(ResultSet row, int number) throws SQLException {
        return new OurRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                new RowAmounts(Money.ofFen(row.getLong(4)), Money.ofFen(row.getLong(5)), Money.ofFen(row.getLong(6))));
    }
}
