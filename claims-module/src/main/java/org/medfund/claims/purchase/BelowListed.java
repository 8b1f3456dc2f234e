package org.medfund.claims.purchase;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PriceTopics;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.UnitPrice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The purchases below the platform's listed price of their day, which institutions have to report (S2-7a). */
@Component
class BelowListed {

    private static final String PURCHASES = """
            SELECT institution, item, batch, supplier, price_e6, quantity_e4, happened_at FROM goods_purchase
            WHERE region = :region AND kind = 'PURCHASE' AND price_e6 IS NOT NULL
              AND happened_at >= :from AND happened_at < :until AND (:only = '' OR institution = :only)
            ORDER BY institution, item, happened_at, id""";

    private final JdbcClient db;
    private final PolicyBooks policy;

    BelowListed(JdbcClient db, PolicyBooks policy) {
        this.db = db;
        this.policy = policy;
    }

    /** A purchase; its price and the listed one in 0.000001 yuan for one unit. */
    record Purchase(
            String institution,
            String item,
            String batch,
            String supplier,
            long priceE6,
            long listedE6,
            long quantityE4,
            Instant at) {}

    /** @param only an institution's code, or empty for all */
    List<Purchase> read(RegionCode region, LocalDate from, LocalDate to, String only) {
        var books = new HashMap<LocalDate, PolicyBook>();
        return db
                .sql(PURCHASES)
                .param("region", region.value())
                .param("from", Shanghai.startOf(from).atOffset(ZoneOffset.UTC))
                .param("until", Shanghai.startOf(to.plusDays(1)).atOffset(ZoneOffset.UTC))
                .param("only", only)
                .query((row, n) -> {
                    var at = row.getTimestamp("happened_at").toInstant();
                    var book = books.computeIfAbsent(Shanghai.dateOf(at), date -> policy.asOf(region, date));
                    return purchase(row, at, listed(book, row.getString("item")));
                })
                .list()
                .stream()
                .filter(purchase -> purchase.priceE6() < purchase.listedE6())
                .toList();
    }

    /** What is not listed has no price to be below of. */
    private static long listed(PolicyBook book, String item) {
        return book.find(PriceTopics.LISTED, item)
                .map(yuan -> UnitPrice.of(new BigDecimal(yuan)).millionthYuan())
                .orElse(0L);
    }

    private static Purchase purchase(ResultSet row, Instant at, long listedE6) throws SQLException {
        return new Purchase(
                row.getString("institution"),
                row.getString("item"),
                row.getString("batch"),
                row.getString("supplier"),
                row.getLong("price_e6"),
                listedE6,
                row.getLong("quantity_e4"),
                at);
    }
}
