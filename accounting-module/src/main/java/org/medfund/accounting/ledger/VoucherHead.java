package org.medfund.accounting.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.medfund.accounting.VoucherKind;

/** Maps the rows of a voucher. */
final class VoucherHead {

    private VoucherHead() {}

    /** The voucher without its lines. */
    static VoucherView of(ResultSet row) throws SQLException {
        var kind = VoucherKind.valueOf(row.getString("kind"));
        return new VoucherView(
                row.getString("voucher_id"),
                row.getString("region"),
                row.getString("book"),
                row.getString("fund"),
                row.getString("period"),
                row.getInt("number"),
                row.getObject("posting_date", LocalDate.class),
                kind.name(),
                kind.chinese(),
                row.getLong("total_fen"),
                false,
                List.of(),
                attachments(row),
                row.getLong("trail_index"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("reverses"));
    }

    static VoucherView.Line line(ResultSet row) throws SQLException {
        return new VoucherView.Line(
                row.getInt("line_no"),
                row.getString("account"),
                row.getString("institution"),
                row.getLong("debit_fen"),
                row.getLong("credit_fen"));
    }

    private static VoucherView.Attachments attachments(ResultSet row) throws SQLException {
        return new VoucherView.Attachments(
                row.getString("source"),
                row.getObject("source_event_id", UUID.class),
                row.getObject("source_index", Long.class),
                row.getString("batch_id"),
                row.getObject("close_date", LocalDate.class),
                row.getString("end_to_end_id"),
                row.getString("bank_reference"),
                row.getObject("value_date", LocalDate.class));
    }
}
