package org.medfund.accounting.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.HttpError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the items behind one row of the reconciliation. */
@Component
class DrillDownRows {

    private static final String LINES = """
            SELECT * FROM payout_line_v1
             WHERE region = :region AND close_date = :date AND batch_id IS NOT NULL
               AND institution = :institution AND fund = :fund
               AND (business_date, settlement_id) > (CAST(:after_date AS date), CAST(:after_id AS uuid))
             ORDER BY business_date, settlement_id LIMIT :limit""";
    private static final String VOUCHERS = """
            SELECT v.* FROM voucher v
             WHERE v.region = :region AND v.close_date = :date AND v.fund = :fund
               AND EXISTS (SELECT FROM voucher_line l WHERE l.region = v.region AND l.voucher_id = v.voucher_id
                                                        AND l.institution = :institution)
             ORDER BY v.period, v.number""";
    private static final String ENTRIES = """
            SELECT * FROM bank_entry_v1
             WHERE region = :region
               AND remittance = concat_ws('/', CAST(:region AS text), to_char(CAST(:date AS date), 'YYYYMMDD'),
                                          CAST(:fund AS text), CAST(:institution AS text))
             ORDER BY booking_date, entry_ref""";

    private final JdbcClient db;

    DrillDownRows(JdbcClient db) {
        this.db = db;
    }

    /** The lines from after a cursor of business date and settlement on. */
    List<DrillDown.SettlementLine> lines(Scope scope, @Nullable String cursor, int limit) {
        var after = Place.of(cursor);
        return ScopedSql.of(db, LINES, scope)
                .param("after_date", after.businessDate())
                .param("after_id", after.settlementId())
                .param("limit", limit)
                .query(DrillDownRows::line)
                .list();
    }

    /** The place of a line among all of its row. */
    record Place(LocalDate businessDate, UUID settlementId) {

        private static final Place START = new Place(LocalDate.EPOCH, new UUID(0, 0));

        /** @throws Refused if no page ended there */
        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return START;
            }
            var parts = Cursor.parse(cursor, 2);
            try {
                return new Place(LocalDate.parse(parts.text(0)), Ids.parse(parts.text(1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new Refused(HttpError.BAD_CURSOR);
            }
        }

        static Cursor after(DrillDown.SettlementLine line) {
            return Cursor.of(line.businessDate(), line.settlementId());
        }
    }

    List<DrillDown.BookedVoucher> vouchers(Scope scope) {
        return ScopedSql.of(db, VOUCHERS, scope).query(DrillDownRows::voucher).list();
    }

    List<DrillDown.StatementEntry> entries(Scope scope) {
        return ScopedSql.of(db, ENTRIES, scope).query(DrillDownRows::entry).list();
    }

    private static DrillDown.SettlementLine line(ResultSet row, int number) throws SQLException {
        var reverses = row.getObject("reverses_id", UUID.class);
        return new DrillDown.SettlementLine(
                Ids.text(row.getObject("settlement_id", UUID.class)),
                row.getObject("business_date", LocalDate.class),
                row.getString("care_category"),
                row.getString("insutype"),
                row.getLong("base_fen"),
                row.getInt("ratio_ppm"),
                row.getString("ratio_version"),
                row.getLong("amount_fen"),
                reverses == null ? null : Ids.text(reverses));
    }

    private static DrillDown.BookedVoucher voucher(ResultSet row, int number) throws SQLException {
        return new DrillDown.BookedVoucher(
                row.getString("voucher_id"),
                row.getString("period"),
                row.getInt("number"),
                row.getString("kind"),
                row.getObject("posting_date", LocalDate.class),
                row.getLong("total_fen"),
                row.getString("end_to_end_id"),
                row.getString("bank_reference"),
                row.getString("reverses"));
    }

    private static DrillDown.StatementEntry entry(ResultSet row, int number) throws SQLException {
        return new DrillDown.StatementEntry(
                row.getString("entry_ref"),
                row.getString("account"),
                row.getString("direction"),
                row.getLong("amount_fen"),
                row.getObject("booking_date", LocalDate.class),
                row.getObject("value_date", LocalDate.class),
                row.getString("end_to_end_id"),
                row.getString("counterparty_account"),
                row.getBoolean("returned"),
                row.getString("statement_id"));
    }
}
