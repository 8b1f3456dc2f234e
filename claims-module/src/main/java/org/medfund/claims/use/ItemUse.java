package org.medfund.claims.use;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up how items were used in a period: one statement for all of them; reversals count negative. */
@Component
class ItemUse {

    private static final String USED = """
            SELECT l.item_code, s.institution, sum(CASE WHEN s.reverses_id IS NULL THEN 1 ELSE -1 END)::bigint AS line_count,
                   sum(l.quantity_e4)::bigint AS quantity_e4, sum(l.amount_fen)::bigint AS amount_fen,
                   sum(l.over_limit_fen)::bigint AS over_limit_fen, sum(l.in_scope_fen)::bigint AS in_scope_fen
            FROM settlement s
            JOIN fee_line_v1 l ON l.region = s.region AND l.business_date = s.business_date AND l.settlement_id = s.id
            WHERE s.region = :region AND s.business_date BETWEEN :from AND :to AND l.item_code = ANY (:items)
            GROUP BY l.item_code, s.institution""";

    private final JdbcClient db;
    private final InstitutionRegister register;

    ItemUse(JdbcClient db, InstitutionRegister register) {
        this.db = db;
        this.register = register;
    }

    /** Of one item at institutions of one kind; quantity in 0.0001, amounts in fen. */
    record Used(int institutions, long lines, long quantityE4, long amountFen, long overLimitFen, long inScopeFen) {

        static final Used NOTHING = new Used(0, 0, 0, 0, 0, 0);

        Used plus(Used other) {
            return new Used(
                    institutions + other.institutions,
                    lines + other.lines,
                    quantityE4 + other.quantityE4,
                    amountFen + other.amountFen,
                    overLimitFen + other.overLimitFen,
                    inScopeFen + other.inScopeFen);
        }
    }

    private record Channel(String item, InstitutionKind kind) {}

    /** What each channel used of each item. */
    static final class Uses {

        private final Map<Channel, Used> used = new HashMap<>();

        Used at(String item, InstitutionKind kind) {
            return used.getOrDefault(new Channel(item, kind), Used.NOTHING);
        }
    }

    Uses of(RegionCode region, LocalDate from, LocalDate to, Collection<String> items) {
        var uses = new Uses();
        db.sql(USED)
                .param("region", region.value())
                .param("from", from)
                .param("to", to)
                .param("items", items.toArray(String[]::new))
                .query(row -> {
                    var channel = new Channel(row.getString("item_code"), kind(row.getString("institution")));
                    var one = new Used(
                            1,
                            row.getLong("line_count"),
                            row.getLong("quantity_e4"),
                            row.getLong("amount_fen"),
                            row.getLong("over_limit_fen"),
                            row.getLong("in_scope_fen"));
                    uses.used.merge(channel, one, Used::plus);
                });
        return uses;
    }

    private InstitutionKind kind(String institution) {
        return register.find(new InstitutionCode(institution))
                .map(Institution::kind)
                .orElse(InstitutionKind.HOSPITAL);
    }
}
