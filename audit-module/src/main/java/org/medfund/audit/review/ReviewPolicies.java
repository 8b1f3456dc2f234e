package org.medfund.audit.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.rule.ItemFacts;
import org.medfund.audit.rule.PolicyFacts;
import org.medfund.audit.rule.PolicyFacts.Practice;
import org.medfund.institutions.Examination;
import org.medfund.institutions.ItemKind;
import org.medfund.institutions.PlatformDuty;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.springframework.stereotype.Component;

/** What the policy books say to the review, taken apart once for each version of a book. */
@Component
class ReviewPolicies {

    private static final int KEPT = 64;

    private final PolicyBooks books;
    private final Map<String, PolicyFacts> byVersion = new LinkedHashMap<>();

    ReviewPolicies(PolicyBooks books) {
        this.books = books;
    }

    PolicyFacts asOf(RegionCode region, LocalDate businessDate) {
        var book = books.asOf(region, businessDate);
        synchronized (byVersion) {
            if (byVersion.size() > KEPT) {
                byVersion.clear();
            }
            return byVersion.computeIfAbsent(book.version(), version -> facts(book));
        }
    }

    static PolicyFacts facts(PolicyBook book) {
        return new PolicyFacts(
                book.version(),
                thresholds(book),
                book.find(PolicyTopics.ACCOUNT_IN_FUND_SUM, PolicyTopics.ANY)
                        .filter("true"::equals)
                        .isPresent(),
                book.find(PolicyTopics.FUND_PARTS_CHECK, PolicyTopics.ANY)
                        .filter("off"::equals)
                        .isEmpty(),
                items(book),
                PlatformDuty.of(book),
                practice(book));
    }

    private static Practice practice(PolicyBook book) {
        var minutes = book.find(PolicyTopics.STAFF_ELSEWHERE, PolicyTopics.ANY).map(Long::parseLong);
        return new Practice(
                minutes.map(Duration::ofMinutes).map(Duration::toSeconds).orElse(0L),
                book.find(PolicyTopics.ASSISTED_DESIGNATION, PolicyTopics.ANY)
                        .filter("on"::equals)
                        .isPresent());
    }

    /** A category's own threshold hides the one for all. */
    private static Map<CareCategory, Long> thresholds(PolicyBook book) {
        var thresholds = new EnumMap<CareCategory, Long>(CareCategory.class);
        for (var care : CareCategory.values()) {
            book.find(PolicyTopics.REVIEW_THRESHOLD, care.name())
                    .or(() -> book.find(PolicyTopics.REVIEW_THRESHOLD, PolicyTopics.ANY))
                    .ifPresent(yuan -> thresholds.put(care, Money.ofYuan(yuan).fen()));
        }
        return thresholds;
    }

    private static Map<String, ItemFacts> items(PolicyBook book) {
        var items = new HashMap<String, ItemFacts>();
        book.topic(PolicyTopics.CATALOGUE_ITEMS).forEach((code, json) -> items.put(code, item(json)));
        DecidedPrices.of(book)
                .forEach((code, prices) ->
                        items.merge(code, ItemFacts.UNKNOWN.at(prices), (listed, unlisted) -> listed.at(prices)));
        return items;
    }

    private static ItemFacts item(String json) {
        var item = EventJson.read(json, CatalogueItem.class);
        var facts = ItemFacts.listed(item.sex(), item.minAge(), item.maxAge()).examining(item.examination());
        return item.isGoods() ? facts.asGoods() : facts;
    }

    /** An entry of {@code catalogue/item}; what is absent is not restricted. */
    private record CatalogueItem(
            @Nullable String sex,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable Boolean drug,
            @Nullable ItemKind kind,
            @Nullable Examination examination) {

        boolean isGoods() {
            return Boolean.TRUE.equals(drug) || (kind != null && kind.isBought());
        }
    }
}
