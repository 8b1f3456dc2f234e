package org.medfund.audit.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.Severity;
import org.medfund.kernel.Ids;

/**
 * A finding as people and programs outside see it: no personal data, ids as text.
 *
 * @param id                the finding
 * @param region            the payer region
 * @param businessDate      the settlement's business date
 * @param settlementId      the settlement
 * @param lineNo            the line, 0 for the whole settlement
 * @param rule              the rule
 * @param ruleVersion       the rule set's version
 * @param severity          violation or suspicion
 * @param amountFen         what is in question, in fen
 * @param otherSettlementId the earlier settlement of a pair
 * @param explanation       English
 * @param explanationZh     Chinese
 * @param recordedAt        when the chunk was recorded
 * @param upheld            the decision, null while there is none
 */
record FindingView(
        String id,
        String region,
        LocalDate businessDate,
        String settlementId,
        int lineNo,
        String rule,
        String ruleVersion,
        Severity severity,
        long amountFen,
        @Nullable String otherSettlementId,
        String explanation,
        String explanationZh,
        Instant recordedAt,
        @Nullable Boolean upheld) {

    static FindingView read(ResultSet row) throws SQLException {
        return new FindingView(
                Ids.text(row.getObject("id", UUID.class)),
                row.getString("region"),
                row.getObject("business_date", LocalDate.class),
                Ids.text(row.getObject("settlement_id", UUID.class)),
                row.getInt("line_no"),
                row.getString("rule"),
                row.getString("rule_version"),
                Severity.valueOf(row.getString("severity")),
                row.getLong("amount_fen"),
                text(row.getObject("other_settlement_id", UUID.class)),
                row.getString("explanation"),
                row.getString("explanation_zh"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("upheld", Boolean.class));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : Ids.text(id);
    }
}
