package org.medfund.claims.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Natural keys without a settlement: what was reversed before it came (2601). Whoever comes first, the settlement or its
 * reversal, takes the key, and the other one finds it taken.
 */
@Component
class ReservedKeys {

    private static final String RESERVE = """
            INSERT INTO settlement_key (region, institution, medins_setl_id, id, business_date, content_hash)
            VALUES (:region, :institution, :name, :id, :date, :hash)
            ON CONFLICT (region, institution, medins_setl_id) DO NOTHING""";
    private static final String FIND = """
            SELECT id FROM settlement_key
            WHERE region = :region AND institution = :institution AND medins_setl_id = :name""";

    private final JdbcClient db;
    private final Clock clock;

    ReservedKeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return false if the key is taken; it is waited for whoever is taking it */
    boolean reserve(NaturalKey key) {
        var id = Ids.next();
        return db.sql(RESERVE)
                        .param("region", key.region().value())
                        .param("institution", key.institution().value())
                        .param("name", key.medinsSetlId())
                        .param("id", id)
                        .param("date", Shanghai.dateOf(clock.instant()))
                        .param("hash", Sha256.of(Ids.text(id).getBytes(UTF_8)))
                        .update()
                == 1;
    }

    /** The settlement under a key, or the place that is kept free. */
    Optional<UUID> find(NaturalKey key) {
        return db.sql(FIND)
                .param("region", key.region().value())
                .param("institution", key.institution().value())
                .param("name", key.medinsSetlId())
                .query(UUID.class)
                .optional();
    }
}
