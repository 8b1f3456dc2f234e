package org.medfund.claims.benefit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.RegionCode;

/** The catalogue of a place of care, compiled from a version of its policy book. Immutable. */
public final class Catalogue {

    private final PolicyBook book;
    private final LocalDate date;
    private final Map<String, Item> items;

    private Catalogue(PolicyBook book, LocalDate date, Map<String, Item> items) {
        this.book = book;
        this.date = date;
        this.items = items;
    }

    /** The catalogue that a version of the policy book of a place of care holds on a Shanghai date. */
    public static Catalogue of(PolicyBook book, LocalDate date) {
        var items = new HashMap<String, Item>();
        var figures = new Figures(book);
        book.topic(PolicyTopics.CATALOGUE_ITEMS).forEach((code, json) -> items.put(code, Item.of(figures, code, json)));
        return new Catalogue(book, date, items);
    }

    /** The same version on another date: items may have come to their end by then (S4-C5a). */
    Catalogue on(LocalDate other) {
        return new Catalogue(book, other, items);
    }

    public RegionCode region() {
        return book.region();
    }

    /** Names the decisions that it was compiled from; a settlement stores it. */
    public String version() {
        return book.version();
    }

    /** Whether the region keeps one at all. */
    public boolean isKept() {
        return !items.isEmpty();
    }

    /**
     * What the catalogue makes of a fee line, as it will be when the visit is settled by this version.
     *
     * @throws org.medfund.kernel.Refused if the item has no class, or the hospital bears more than the amount
     */
    public PricedLine price(VisitLine line, InstitutionClass institution) {
        var split = new LineSplitting(this, institution, Steps.UNTOLD).split(line);
        var item = items.get(line.itemCode());
        if (item == null
                || line.selfPaid()
                || outside(line.itemCode(), item, institution).isPresent()) {
            return new PricedLine(split, null, Ratio.ofPercent("100"), item == null ? null : item.feeClass());
        }
        var limit = item.limit(institution);
        return new PricedLine(split, limit == null ? null : limit.price(), item.first(), item.feeClass());
    }

    Optional<Item.Outside> outside(String code, Item item, InstitutionClass institution) {
        return item.outside(code, institution, date);
    }

    /** Null if the item is not in the catalogue. */
    @Nullable
    Item find(String code) {
        return items.get(code);
    }
}
