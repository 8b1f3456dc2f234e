package org.medfund.claims.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The natural keys of the whole history, read set by set. */
@Component
class SettlementKeys {

    private static final String FIND = """
            SELECT k.region, k.institution, k.medins_setl_id, k.id, k.business_date, k.content_hash
            FROM unnest(:regions::text[], :institutions::text[], :names::text[]) AS wanted (region, institution, medins_setl_id)
            JOIN settlement_key k USING (region, institution, medins_setl_id)""";

    private final JdbcClient db;

    SettlementKeys(JdbcClient db) {
        this.db = db;
    }

    Map<NaturalKey, KnownKey> find(Collection<NaturalKey> keys) {
        var known = new HashMap<NaturalKey, KnownKey>();
        db.sql(FIND)
                .param("regions", column(keys, key -> key.region().value()))
                .param("institutions", column(keys, key -> key.institution().value()))
                .param("names", column(keys, NaturalKey::medinsSetlId))
                .query(row -> {
                    known.put(key(row), known(row));
                });
        return known;
    }

    private static String[] column(Collection<NaturalKey> keys, Function<NaturalKey, String> part) {
        return keys.stream().map(part).toArray(String[]::new);
    }

    private static NaturalKey key(ResultSet row) throws SQLException {
        return new NaturalKey(
                new RegionCode(row.getString(1)), new InstitutionCode(row.getString(2)), row.getString(3));
    }

    private static KnownKey known(ResultSet row) throws SQLException {
        return new KnownKey(row.getObject(4, UUID.class), row.getObject(5, LocalDate.class), row.getBytes(6));
    }
}
