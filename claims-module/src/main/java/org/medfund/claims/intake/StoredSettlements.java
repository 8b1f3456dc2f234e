package org.medfund.claims.intake;

import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.settlement.SettlementRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds one stored settlement or reversal. */
@Component
class StoredSettlements {

    private static final String FIND = """
            SELECT s.* FROM settlement_key k
            JOIN settlement s ON s.region = k.region AND s.business_date = k.business_date AND s.id = k.id
            WHERE k.id = :id""";

    private final JdbcClient db;

    StoredSettlements(JdbcClient db) {
        this.db = db;
    }

    boolean isReversed(SettlementRow row) {
        return db.sql("SELECT EXISTS (SELECT FROM settlement_reversal WHERE region = :region AND original_id = :id)")
                .param("region", row.region().value())
                .param("id", row.id())
                .query(Boolean.class)
                .single();
    }

    Optional<SettlementRow> find(UUID id) {
        return db.sql(FIND).param("id", id).query(SettlementRowMapper::row).optional();
    }
}
