package org.medfund.claims.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PriceTopics;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What designated institutions of an area charge for drugs and consumables (S2-3c): of each the highest price and the
 * percentile that the region has decided, from which the agency decides {@link PriceTopics#AREA}, by which the review judges.
 */
@Component
class AreaPrices {

    private static final int MAXIMUM = 100;
    private static final String CHARGED = """
            SELECT l.item_code, count(DISTINCT s.institution)::integer AS institutions, max(l.unit_price_e6) AS highest_e6,
                   percentile_disc(:percentile / 100.0::float8) WITHIN GROUP (ORDER BY l.unit_price_e6) AS percentile_e6
            FROM settlement s
            JOIN fee_line_v1 l ON l.region = s.region AND l.business_date = s.business_date AND l.settlement_id = s.id
            WHERE s.region = :region AND s.business_date BETWEEN :from AND :to AND s.reverses_id IS NULL
              AND NOT EXISTS (SELECT FROM settlement_reversal r WHERE r.region = s.region AND r.original_id = s.id)
              AND l.quantity_e4 > 0 AND l.item_code = ANY (:items)
            GROUP BY l.item_code ORDER BY l.item_code""";

    private final JdbcClient db;

    AreaPrices(JdbcClient db) {
        this.db = db;
    }

    /** Prices in 0.000001 yuan for one unit; the decided one null where there is none. */
    record Price(
            String item,
            int institutions,
            long highestE6,
            long percentileE6,
            @Nullable Long decidedE6) {}

    List<Price> of(RegionCode region, LocalDate from, LocalDate to, PolicyBook book) {
        var goods = ListedItems.of(book, (code, item) -> item.isGoods()).keySet();
        return db.sql(CHARGED)
                .param("percentile", percentile(book))
                .param("region", region.value())
                .param("from", from)
                .param("to", to)
                .param("items", goods.toArray(String[]::new))
                .query((row, n) -> new Price(
                        row.getString("item_code"),
                        row.getInt("institutions"),
                        row.getLong("highest_e6"),
                        row.getLong("percentile_e6"),
                        decided(book, row.getString("item_code")).orElse(null)))
                .list();
    }

    private static int percentile(PolicyBook book) {
        return book.find(PriceTopics.AREA_PERCENTILE, PolicyTopics.ANY)
                .map(Integer::valueOf)
                .orElse(MAXIMUM);
    }

    private static Optional<Long> decided(PolicyBook book, String item) {
        return book.find(PriceTopics.AREA, item)
                .map(yuan -> UnitPrice.of(new BigDecimal(yuan)).millionthYuan());
    }
}
