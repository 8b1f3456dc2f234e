package org.medfund.claims.window;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.kernel.Money;
import org.medfund.kernel.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which parts of stays were settled before. */
@Component
class SettledStays {

    private static final String BORNE = """
            SELECT b.visit_id, sum(b.deductible_fen)
            FROM settlement_benefit b
            WHERE b.visit_id = ANY (:visits) AND b.business_date >= :since
              AND NOT EXISTS (SELECT FROM settlement_reversal r WHERE r.region = b.region AND r.original_id = b.settlement_id)
            GROUP BY b.visit_id""";

    private final JdbcClient db;

    SettledStays(JdbcClient db) {
        this.db = db;
    }

    /** What stays bore under their deductibles, in fen; a stay of which nothing in force was settled is absent. */
    Map<UUID, Money> borne(Collection<OpenVisit> visits) {
        var stays = visits.stream().filter(OpenVisit::stay).toList();
        var borne = new HashMap<UUID, Money>();
        if (!stays.isEmpty()) {
            db.sql(BORNE)
                    .param("visits", stays.stream().map(OpenVisit::id).toArray(UUID[]::new))
                    .param("since", earliest(stays))
                    .query(row -> {
                        borne.put(row.getObject(1, UUID.class), Money.ofFen(row.getLong(2)));
                    });
        }
        return borne;
    }

    private static LocalDate earliest(Collection<OpenVisit> stays) {
        return stays.stream()
                .map(stay -> Shanghai.dateOf(stay.beganAt()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
