package org.medfund.demo.patients;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoItem;

/** A bill that is being written: its lines, and what is left of the money that it may cost. */
final class Bill {

    private final DemoInstitution place;
    private final LocalDateTime from;
    private final List<Line> lines = new ArrayList<>();
    private long leftFen;

    Bill(DemoInstitution place, LocalDateTime from, long mostFen) {
        this.place = place;
        this.from = from;
        this.leftFen = mostFen;
    }

    /** As many as wanted, or as the money and the item allow. */
    void add(DemoItem item, long wanted) {
        add(item, wanted, 0);
    }

    /** The same, but keeps some of the money for what comes later. */
    void add(DemoItem item, long wanted, long keptFen) {
        var allowed = item.most() == null ? wanted : Math.min(wanted, item.most());
        var count = Math.min(allowed, Math.max(0, leftFen - keptFen) / item.priceFen());
        if (count > 0) {
            lines.add(Line.of(item, Math.toIntExact(count), place, from.plusMinutes(lines.size())));
            leftFen -= item.priceFen() * count;
        }
    }

    long leftFen() {
        return leftFen;
    }

    int size() {
        return lines.size();
    }

    Fees fees() {
        return new Fees(lines);
    }
}
