package org.medfund.claims.trace;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.medfund.claims.settlement.FeeLine;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;

/**
 * Whether a settlement needs trace codes, and whether all are there (S2-2b: 应采尽采、依码结算、依码支付). A pure function of its fee
 * lines and the policy of its business date: from the region's start date on, every drug of the catalogue that is not in
 * the list of those without codes (无码库), as far as it was not given back.
 */
public final class TraceDuty {

    private TraceDuty() {}

    /**
     * @param lines        of a settlement; a reversal's need no codes
     * @param businessDate the Shanghai business date of the settlement
     * @param book         the payer region's policy on that date
     */
    public static boolean isDue(List<FeeLine> lines, LocalDate businessDate, PolicyBook book) {
        return !wanted(lines, businessDate, book).isEmpty();
    }

    /** Whether one item needs codes on a Shanghai date, as it does when it is bought (S2-7c: 无码不采). */
    public static boolean isDue(String item, LocalDate date, PolicyBook book) {
        return hasBegun(date, book) && hasCodes(item, book);
    }

    /** Of each drug that needs codes how much was sold, in 0.0001, refunds taken off. */
    static SortedMap<String, Long> wanted(List<FeeLine> lines, LocalDate businessDate, PolicyBook book) {
        if (!hasBegun(businessDate, book)) {
            return Collections.emptySortedMap();
        }
        var sold = new TreeMap<String, Long>();
        lines.forEach(line -> sold.merge(line.itemCode(), line.quantity().tenThousandths(), Math::addExact));
        sold.entrySet().removeIf(drug -> drug.getValue() <= 0 || !hasCodes(drug.getKey(), book));
        return sold;
    }

    /** Of each drug what no code covers yet; empty when all are there. */
    static SortedMap<String, Long> missing(SortedMap<String, Long> wanted, Map<String, Long> covered) {
        var missing = new TreeMap<>(wanted);
        missing.replaceAll((drug, sold) -> sold - covered.getOrDefault(drug, 0L));
        missing.values().removeIf(left -> left <= 0);
        return missing;
    }

    private static boolean hasBegun(LocalDate businessDate, PolicyBook book) {
        return book.find(PolicyTopics.TRACE_START, PolicyTopics.ANY)
                .filter(start -> !businessDate.isBefore(LocalDate.parse(start)))
                .isPresent();
    }

    private static boolean hasCodes(String item, PolicyBook book) {
        return CatalogueDrug.find(item, book).isPresent()
                && book.find(PolicyTopics.TRACE_NO_CODE, item)
                        .filter("on"::equals)
                        .isEmpty();
    }
}
