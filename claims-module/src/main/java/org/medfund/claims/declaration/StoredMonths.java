package org.medfund.claims.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import org.medfund.claims.reconciliation.ReversalCount;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored of an institution's month, day by day counted as the daily reconciliation counts that day. */
@Component
class StoredMonths {

    private static final String FUNDS = """
            FROM (SELECT * FROM settlement_v1
                  WHERE business_date BETWEEN :first AND :last AND institution = :institution OFFSET 0) s
            CROSS JOIN LATERAL unnest(s.funds, s.fund_amounts_fen) f (fund, amount_fen)
            WHERE s.region = :region AND f.amount_fen <> 0""";
    private static final String TOTALS = """
            SELECT s.business_date, f.fund, s.care_category, sum(s.medfee_fen)::bigint, sum(f.amount_fen)::bigint,
                   count(*), count(s.reverses_id), count(*) FILTER (WHERE s.reverses_business_date = s.business_date)
            """ + FUNDS + " GROUP BY s.business_date, f.fund, s.care_category";

    private final JdbcClient db;
    private final PolicyBooks books;

    StoredMonths(JdbcClient db, PolicyBooks books) {
        this.db = db;
        this.books = books;
    }

    StoredMonth read(RegionCode region, InstitutionCode institution, YearMonth month) {
        var lines = new TreeMap<DeclaredLine.Place, DeclaredLine>();
        var parts = new long[1];
        query(TOTALS, region, institution, month).query(row -> {
            var line = line(row, counting(region, row.getObject(1, LocalDate.class)));
            lines.merge(line.place(), line, DeclaredLine::plus);
            parts[0] += row.getLong(6);
        });
        return new StoredMonth(
                lines.values().stream().filter(line -> !line.isNothing()).toList(), parts[0]);
    }

    long parts(RegionCode region, InstitutionCode institution, YearMonth month) {
        return query("SELECT count(*) " + FUNDS, region, institution, month)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec query(
            String sql, RegionCode region, InstitutionCode institution, YearMonth month) {
        return db.sql(sql)
                .param("region", region.value())
                .param("institution", institution.value())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth());
    }

    private ReversalCount counting(RegionCode region, LocalDate date) {
        return ReversalCount.of(books.asOf(region, date));
    }

    private static DeclaredLine line(ResultSet row, ReversalCount counting) throws SQLException {
        return new DeclaredLine(
                FundType.ofCode(row.getString(2)).orElseThrow(),
                CareCategory.valueOf(row.getString(3)),
                counting.count(row.getLong(6), row.getLong(7), row.getLong(8)),
                Money.ofFen(row.getLong(4)),
                Money.ofFen(row.getLong(5)));
    }
}
