package org.medfund.claims.use;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.ItemKind;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.trail.EventJson;

/** The items of a catalogue that a report is about. */
final class ListedItems {

    private ListedItems() {}

    /** What reports need of an entry of the catalogue. */
    record Item(
            String name,
            @Nullable Boolean drug,
            @Nullable ItemKind kind,
            @Nullable Boolean negotiated,
            @Nullable Boolean dualChannel) {

        boolean isGoods() {
            return is(drug) || (kind != null && kind.isBought());
        }

        boolean isNegotiated() {
            return is(negotiated);
        }

        boolean hasDualChannel() {
            return is(dualChannel);
        }

        private static boolean is(@Nullable Boolean flag) {
            return Boolean.TRUE.equals(flag);
        }
    }

    /** By code. */
    static Map<String, Item> of(PolicyBook book, BiPredicate<String, Item> wanted) {
        var items = new TreeMap<String, Item>();
        book.topic(PolicyTopics.CATALOGUE_ITEMS)
                .forEach((code, json) -> items.put(code, EventJson.read(json, Item.class)));
        items.entrySet().removeIf(item -> !wanted.test(item.getKey(), item.getValue()));
        return items;
    }
}
