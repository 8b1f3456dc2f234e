package org.medfund.claims.window;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.medfund.claims.benefit.Borne;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which parts of stays were settled before. */
@Component
class SettledStays {

    private static final String BORNE = """
            SELECT v.visit_id, sum(b.deductible_fen), (array_agg(b.admission ORDER BY v.revision))[1]
            FROM visit_settlement_in_force v
            JOIN settlement_key k ON k.id = v.settlement_id
            JOIN settlement_benefit b
              ON b.region = k.region AND b.business_date = k.business_date AND b.settlement_id = k.id
            WHERE v.visit_id = ANY (:visits)
            GROUP BY v.visit_id""";

    private final JdbcClient db;

    SettledStays(JdbcClient db) {
        this.db = db;
    }

    /** What stays bore in earlier parts; a stay of which nothing in force was settled is absent. */
    Map<UUID, Borne> borne(Collection<OpenVisit> visits) {
        var stays = visits.stream().filter(OpenVisit::stay).toList();
        var borne = new HashMap<UUID, Borne>();
        if (!stays.isEmpty()) {
            db.sql(BORNE)
                    .param("visits", stays.stream().map(OpenVisit::id).toArray(UUID[]::new))
                    .query(row -> {
                        var deductible = Money.ofFen(row.getLong(2));
                        borne.put(row.getObject(1, UUID.class), new Borne(deductible, row.getInt(3)));
                    });
        }
        return borne;
    }
}
