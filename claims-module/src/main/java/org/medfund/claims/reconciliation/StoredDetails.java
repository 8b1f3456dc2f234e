package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored of an institution's dates, of one clearing agency and class, row by row. */
@Component
class StoredDetails {

    private static final String SELECT = """
            SELECT s.id, s.setl_id, s.mdtrt_id, s.psn_no, s.medins_setl_id, s.reverses_id,
                   (SELECT o.setl_id FROM settlement o WHERE o.region = s.region
                      AND o.business_date = s.reverses_business_date AND o.id = s.reverses_id) AS original_setl_id,
                   s.medfee_fen, s.fund_sum_fen, s.account_fen
            FROM (SELECT * FROM settlement
                  WHERE institution = :institution AND business_date BETWEEN :from AND :until OFFSET 0) s
            WHERE s.region = :region AND coalesce(s.clr_optins, s.region) = :agency
              AND (:clrType::text IS NULL OR s.clr_type = :clrType)
            ORDER BY s.setl_time, s.id""";

    private final JdbcClient db;

    StoredDetails(JdbcClient db) {
        this.db = db;
    }

    /** @param clrType null for all */
    List<StoredRow> of(Institution institution, StatedRange range, String agency, @Nullable String clrType) {
        return db.sql(SELECT)
                .param("region", institution.region().value())
                .param("institution", institution.code().value())
                .param("from", range.from())
                .param("until", range.until())
                .param("agency", agency)
                .param("clrType", clrType)
                .query(StoredDetails::row)
                .list();
    }

    private static StoredRow row(ResultSet row, int n) throws SQLException {
        var original = Optional.ofNullable(row.getObject("reverses_id", UUID.class));
        return new StoredRow(
                Ids.text(row.getObject("id", UUID.class)),
                row.getString("setl_id"),
                row.getString("mdtrt_id"),
                row.getString("psn_no"),
                row.getString("medins_setl_id"),
                original.map(Ids::text).orElse(null),
                row.getString("original_setl_id"),
                new RowAmounts(
                        Money.ofFen(row.getLong("medfee_fen")),
                        Money.ofFen(row.getLong("fund_sum_fen")),
                        Money.ofFen(row.getLong("account_fen"))));
    }
}
