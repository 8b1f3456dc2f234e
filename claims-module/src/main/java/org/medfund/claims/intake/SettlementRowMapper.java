package org.medfund.claims.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.settlement.Amounts;
import org.medfund.claims.settlement.Classification;
import org.medfund.claims.settlement.PackedLines;
import org.medfund.claims.settlement.Patient;
import org.medfund.claims.settlement.SettlementRecord;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/** Reads a row of the table {@code settlement} back as what was stored. */
public final class SettlementRowMapper {

    private SettlementRowMapper() {}

    public static SettlementRow row(ResultSet row, int number) throws SQLException {
        return new SettlementRow(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                CareCategory.valueOf(row.getString("care_category")),
                HexFormat.of().formatHex(row.getBytes("policy_version")),
                row.getString("recorded_by"),
                reverses(row),
                content(row),
                row.getBoolean("trace_due"));
    }

    private static SettlementRow.@Nullable Reverses reverses(ResultSet row) throws SQLException {
        var id = row.getObject("reverses_id", UUID.class);
        return id == null
                ? null
                : new SettlementRow.Reverses(id, row.getObject("reverses_business_date", LocalDate.class));
    }

    private static SettlementRecord content(ResultSet row) throws SQLException {
        return new SettlementRecord(
                new InstitutionCode(row.getString("institution")),
                row.getString("medins_setl_id"),
                row.getString("setl_id"),
                row.getString("mdtrt_id"),
                patient(row),
                codes(row),
                instant(row, "setl_time"),
                instant(row, "begin_at"),
                instant(row, "end_at"),
                amounts(row),
                PackedLines.unpack(row.getString("fee_lines")));
    }

    private static Patient patient(ResultSet row) throws SQLException {
        return new Patient(
                row.getString("psn_no"),
                row.getString("psn_type"),
                row.getString("gend"),
                row.getObject("age", Integer.class),
                new RegionCode(row.getString("insured_region")));
    }

    private static Classification codes(ResultSet row) throws SQLException {
        return new Classification(
                row.getString("insutype"),
                row.getString("med_type"),
                row.getString("clr_type"),
                row.getString("clr_way"),
                row.getString("clr_optins"),
                row.getString("pay_loc"),
                null,
                null);
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                fen(row, "medfee_fen"),
                fen(row, "fund_sum_fen"),
                fen(row, "pooled_fen"),
                fen(row, "large_sum_fen"),
                fen(row, "serious_illness_fen"),
                fen(row, "civil_servant_fen"),
                fen(row, "enterprise_fen"),
                fen(row, "assistance_fen"),
                fen(row, "other_fen"),
                fen(row, "account_fen").plus(fen(row, "cash_fen")),
                fen(row, "account_fen"),
                fen(row, "mutual_aid_fen"),
                fen(row, "cash_fen"),
                fen(row, "hospital_fen"),
                fen(row, "full_self_fen"),
                fen(row, "over_limit_fen"),
                fen(row, "first_self_fen"),
                fen(row, "in_scope_fen"));
    }

    private static Money fen(ResultSet row, String column) throws SQLException {
        return Money.ofFen(row.getLong(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
