package org.medfund.claims.trace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.trail.EventJson;

/**
 * What the catalogue says of a drug; the rest of it is for benefits and review.
 *
 * @param drug whether it is one
 * @param pack how many units a whole pack holds; null where it is never split
 */
record CatalogueDrug(@Nullable Boolean drug, @Nullable Integer pack) {

    /** Empty if the item is no drug, or not in the catalogue. */
    static Optional<CatalogueDrug> find(String item, PolicyBook book) {
        return book.find(PolicyTopics.CATALOGUE_ITEMS, item)
                .map(json -> EventJson.read(json, CatalogueDrug.class))
                .filter(known -> Boolean.TRUE.equals(known.drug()));
    }
}
