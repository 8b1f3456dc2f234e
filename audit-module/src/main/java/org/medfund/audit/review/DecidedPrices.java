package org.medfund.audit.review;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.rule.ItemPrices;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PriceTopics;
import org.medfund.kernel.UnitPrice;

/** The prices that a policy book decides, by item. */
final class DecidedPrices {

    private final PolicyBook book;

    private DecidedPrices(PolicyBook book) {
        this.book = book;
    }

    static Map<String, ItemPrices> of(PolicyBook book) {
        var decided = new DecidedPrices(book);
        var codes = new HashSet<String>();
        book.topic(PriceTopics.GUIDED).keySet().forEach(key -> codes.add(key.substring(0, key.indexOf('/'))));
        Stream.of(PriceTopics.LISTED, PriceTopics.AREA)
                .forEach(topic -> codes.addAll(book.topic(topic).keySet()));
        var prices = new HashMap<String, ItemPrices>();
        codes.forEach(code -> prices.put(code, decided.prices(code)));
        return prices;
    }

    private ItemPrices prices(String code) {
        return new ItemPrices(guided(code), find(PriceTopics.LISTED, code), find(PriceTopics.AREA, code));
    }

    /** A class's own price hides the one for all. */
    private Map<InstitutionClass, Long> guided(String code) {
        var guided = new EnumMap<InstitutionClass, Long>(InstitutionClass.class);
        var forAll = find(PriceTopics.GUIDED, code + "/" + PolicyTopics.ANY);
        for (var institution : InstitutionClass.values()) {
            var own = find(PriceTopics.GUIDED, code + "/" + institution.name());
            var price = own == null ? forAll : own;
            if (price != null) {
                guided.put(institution, price);
            }
        }
        return guided;
    }

    private @Nullable Long find(String topic, String key) {
        return book.find(topic, key)
                .map(yuan -> UnitPrice.of(new BigDecimal(yuan)).millionthYuan())
                .orElse(null);
    }
}
