package org.medfund.accounting.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads vouchers with their lines. */
@Component
class Vouchers {

    private static final String LINES = """
            SELECT v.*, l.line_no, l.account, nullif(l.institution, '') AS institution, l.debit_fen, l.credit_fen
              FROM (%s) v JOIN voucher_line l USING (region, voucher_id)
             ORDER BY v.number, l.line_no""";
    private static final String PAGE = LINES.formatted("""
            SELECT * FROM voucher
             WHERE region = :region AND book = :book AND period = :period AND number > :after
             ORDER BY number LIMIT :limit""");
    private static final String ONE =
            LINES.formatted("SELECT * FROM voucher WHERE region = :region AND voucher_id = :voucher");

    private final JdbcClient db;

    Vouchers(JdbcClient db) {
        this.db = db;
    }

    /** The vouchers of a period by number, from after a number on. */
    List<VoucherView> page(Books books, long after, int limit) {
        var rows = db.sql(PAGE)
                .param("region", books.region().value())
                .param("book", books.book().name())
                .param("period", books.period().toString())
                .param("after", after)
                .param("limit", limit)
                .query(VoucherRow::of)
                .list();
        return grouped(rows);
    }

    Optional<VoucherView> find(RegionCode region, String voucherId) {
        var rows = db.sql(ONE)
                .param("region", region.value())
                .param("voucher", voucherId)
                .query(VoucherRow::of)
                .list();
        return grouped(rows).stream().findFirst();
    }

    private static List<VoucherView> grouped(List<VoucherRow> rows) {
        var vouchers = new LinkedHashMap<String, List<VoucherRow>>();
        rows.forEach(row -> vouchers.computeIfAbsent(row.head().voucherId(), id -> new ArrayList<>())
                .add(row));
        return vouchers.values().stream().map(VoucherRow::together).toList();
    }

    /** One line with the head of its voucher. */
    private record VoucherRow(VoucherView head, VoucherView.Line line) {

        static VoucherRow of(ResultSet row, int number) throws SQLException {
            return new VoucherRow(VoucherHead.of(row), VoucherHead.line(row));
        }

        static VoucherView together(List<VoucherRow> rows) {
            return rows.getFirst()
                    .head()
                    .with(rows.stream().map(VoucherRow::line).toList());
        }
    }
}
