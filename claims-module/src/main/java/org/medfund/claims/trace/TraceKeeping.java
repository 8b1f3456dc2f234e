package org.medfund.claims.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.institutions.Institution;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;

/**
 * Records reports in the running transaction: settlements and packs are locked in the order of their keys, and the report
 * that brings the last missing code of a settlement tells it, once (S2-7c: 无码不付).
 */
@Component
class TraceKeeping {

    private final TraceRows rows;
    private final PolicyBooks books;
    private final PublishedEvents events;

    TraceKeeping(TraceRows rows, PolicyBooks books, PublishedEvents events) {
        this.rows = rows;
        this.books = books;
        this.events = events;
    }

    /** @throws org.medfund.kernel.Refused if a code cannot be sold, or taken back; then nothing is to be kept */
    void record(TraceRows.Kind kind, Institution institution, List<SaleReport> reports, Actor actor) {
        var settlements = settlements(reports);
        settlements.keySet().forEach(rows::lockSettlement);
        var packs = new Packs(rows.lockPacks(reports.stream()
                .flatMap(report -> report.sale().codes().stream())
                .toList()));
        for (var report : reports) {
            rows.insert(kind, institution, report, uses(kind, institution, report, packs), actor);
        }
        rows.savePacks(packs.all());
        settlements.values().stream()
                .filter(this::isWhole)
                .filter(rows::complete)
                .forEach(settlement -> events.publish(
                        new TraceCodesCompleted(settlement.region(), settlement.businessDate(), settlement.id()),
                        actor));
    }

    /** What codes are still missing. */
    SortedMap<String, Long> missing(TracedSettlement settlement) {
        var book = books.asOf(settlement.region(), settlement.businessDate());
        var wanted = TraceDuty.wanted(settlement.lines(), settlement.businessDate(), book);
        return TraceDuty.missing(wanted, rows.covered(settlement.id()));
    }

    private boolean isWhole(TracedSettlement settlement) {
        return settlement.due() && missing(settlement).isEmpty();
    }

    private List<CodeUse> uses(TraceRows.Kind kind, Institution institution, SaleReport report, Packs packs) {
        var sale = report.sale();
        return switch (kind) {
            case SALE -> packs.sell(sale);
            case RETURN -> packs.takeBack(sale, rows.sold(institution.code(), report.settlementId(), sale.codes()));
        };
    }

    private static SortedMap<UUID, TracedSettlement> settlements(List<SaleReport> reports) {
        var settlements = new TreeMap<UUID, TracedSettlement>(Comparator.comparing(UUID::toString));
        reports.stream()
                .map(SaleReport::settlement)
                .filter(Objects::nonNull)
                .forEach(settlement -> settlements.put(settlement.id(), settlement));
        return settlements;
    }
}
