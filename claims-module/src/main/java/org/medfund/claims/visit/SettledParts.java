package org.medfund.claims.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.medfund.claims.benefit.LineSplit;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts into which settlements took lines, as they were stored then. */
@Component
public class SettledParts {

    /** The key leads to the settlement's own partition. */
    private static final String PARTS = """
            SELECT l.settlement_id, l.feedetl_sn, l.business_date, l.full_self_fen, l.over_limit_fen, l.first_self_fen, l.in_scope_fen
            FROM settlement_key k
            CROSS JOIN LATERAL (
                SELECT * FROM fee_line_v1 l
                WHERE l.region = k.region AND l.business_date = k.business_date AND l.settlement_id = k.id OFFSET 0) l
            WHERE k.id = ANY (:settlements)""";

    private final JdbcClient db;

    SettledParts(JdbcClient db) {
        this.db = db;
    }

    /**
     * A line that a settlement took.
     *
     * @param settlement the settlement
     * @param serial     the line
     */
    public record Line(UUID settlement, String serial) {}

    /**
     * What became of it.
     *
     * @param date  the business date of the settlement
     * @param split the parts that were settled
     */
    public record Parts(LocalDate date, LineSplit split) {}

    public Map<Line, Parts> of(Collection<UUID> settlements) {
        var parts = new HashMap<Line, Parts>();
        db.sql(PARTS).param("settlements", settlements.toArray(UUID[]::new)).query(row -> {
            parts.put(
                    new Line(row.getObject(1, UUID.class), row.getString(2)),
                    new Parts(
                            row.getObject(3, LocalDate.class),
                            new LineSplit(
                                    Money.ofFen(row.getLong(4)),
                                    Money.ofFen(row.getLong(5)),
                                    Money.ofFen(row.getLong(6)),
                                    Money.ofFen(row.getLong(7)),
                                    Money.ZERO)));
        });
        return parts;
    }
}
