package org.medfund.demo.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.medfund.demo.region.StayKind;
import org.medfund.kernel.Money;

/** Gives the stays of a day their level of hospital and their cost, both spread evenly over what the region expects. */
final class Stays {

    private static final int THOUSAND = 1000;

    private final List<StayKind> kinds;
    private final Spread levels;
    private final Spread costs;

    Stays(List<StayKind> kinds, LocalDate date) {
        var random = new SplittableRandom(date.toEpochDay());
        this.kinds = kinds;
        this.levels = Spread.one(random.nextDouble());
        this.costs = Spread.other(random.nextDouble());
    }

    /** @param ordinal which of the day's stays of its slot */
    Stay stay(CareSlot slot, int ordinal) {
        var left = levels.at(ordinal) * THOUSAND;
        var kind = kinds.getLast();
        for (var next : ofSlot(slot)) {
            kind = next;
            left -= next.inThousand();
            if (left < 0) {
                break;
            }
        }
        return new Stay(kind, kind.cost(costs.at(ordinal)));
    }

    /** A stay at the highest level that costs half as much again as any other. */
    Stay grave(CareSlot slot) {
        var kind = ofSlot(slot).getFirst();
        var dearest = kind.cost(1);
        return new Stay(kind, Money.ofFen(dearest.fen() + dearest.fen() / 2));
    }

    private List<StayKind> ofSlot(CareSlot slot) {
        return kinds.stream()
                .filter(kind -> kind.care() == slot.care() && kind.insutype().equals(slot.insutype()))
                .toList();
    }
}
