package org.medfund.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.audit.rule.LineFacts;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.audit.rule.SettlementFacts.Amounts;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InstitutionCode;

/** Reads what rules may know of a settlement from a row of claims' {@code settlement_v1}, and nothing else of it. */
final class SettlementRow {

    /** The columns, of an alias {@code s}. */
    static final String COLUMNS = """
            s.id, s.business_date, s.institution, s.kind, s.care_category, s.med_type, s.gend, s.age, s.setl_time,
            s.begin_at, s.end_at, s.medfee_fen, s.fund_sum_fen,
            s.pooled_fen + s.large_sum_fen + s.serious_illness_fen + s.civil_servant_fen + s.enterprise_fen
                + s.assistance_fen + s.other_fen AS fund_parts_fen,
            s.account_fen, s.cash_fen, s.hospital_fen, s.full_self_fen, s.over_limit_fen, s.first_self_fen,
            s.in_scope_fen""";

    private SettlementRow() {}

    static SettlementFacts read(ResultSet row, InstitutionFacts at, List<LineFacts> lines) throws SQLException {
        return new SettlementFacts(
                row.getObject("id", UUID.class),
                row.getObject("business_date", LocalDate.class),
                new InstitutionCode(row.getString("institution")),
                at,
                row.getString("kind").equals("REVERSAL"),
                CareCategory.valueOf(row.getString("care_category")),
                row.getString("med_type"),
                Objects.requireNonNullElse(row.getString("gend"), ""),
                row.getObject("age", Integer.class),
                row.getTimestamp("setl_time").toInstant(),
                row.getTimestamp("begin_at").toInstant(),
                row.getTimestamp("end_at").toInstant(),
                amounts(row),
                lines,
                false);
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                row.getLong("medfee_fen"),
                row.getLong("fund_sum_fen"),
                row.getLong("fund_parts_fen"),
                row.getLong("account_fen"),
                row.getLong("cash_fen"),
                row.getLong("hospital_fen"),
                row.getLong("full_self_fen"),
                row.getLong("over_limit_fen"),
                row.getLong("first_self_fen"),
                row.getLong("in_scope_fen"));
    }
}
