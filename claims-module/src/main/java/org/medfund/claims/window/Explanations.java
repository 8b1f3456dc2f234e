package org.medfund.claims.window;

import java.util.HexFormat;
import java.util.Optional;
import org.medfund.claims.settlement.SettlementRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored explanations, read one at a time. */
@Component
class Explanations {

    private static final String FIND = """
            SELECT policy_version, catalogue_version, explanation FROM settlement_benefit
            WHERE region = :region AND business_date = :date AND settlement_id = :id""";

    private final JdbcClient db;

    Explanations(JdbcClient db) {
        this.db = db;
    }

    Optional<ExplanationDocument> of(SettlementRow row) {
        var reverses = row.reverses();
        return db.sql(FIND)
                .param("region", row.region().value())
                .param("date", reverses == null ? row.businessDate() : reverses.businessDate())
                .param("id", reverses == null ? row.id() : reverses.id())
                .query((result, n) -> ExplanationDocument.of(
                        row,
                        HexFormat.of().formatHex(result.getBytes(1)),
                        HexFormat.of().formatHex(result.getBytes(2)),
                        StoredExplanation.read(result.getString(3))))
                .optional();
    }
}
