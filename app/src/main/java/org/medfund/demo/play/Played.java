package org.medfund.demo.play;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.medfund.demo.bulletin.FundShares;
import org.medfund.demo.patients.DemoDay;
import org.medfund.demo.patients.DemoSettlement;
import org.medfund.kernel.CareCategory;

/** What the institutions know of the day: which of their settlements Medfund took, with which benefit, and what was reversed. */
final class Played {

    private final DemoDay day;
    private final Map<Integer, Taken> taken = new ConcurrentHashMap<>();
    private final Map<Integer, String> reversals = new ConcurrentHashMap<>();

    Played(DemoDay day) {
        this.day = day;
    }

    void taken(DemoSettlement settlement, Taken what) {
        taken.put(settlement.number(), what);
    }

    void reversed(DemoSettlement settlement, String id) {
        reversals.put(settlement.number(), id);
    }

    int count() {
        return taken.size();
    }

    int readyMadeCount() {
        return (int) taken.values().stream().filter(Taken::isReadyMade).count();
    }

    Taken taken(int number) {
        return Objects.requireNonNull(taken.get(number), () -> "settlement " + number);
    }

    String reversalId(int number) {
        return Objects.requireNonNull(reversals.get(number), () -> "reversal of settlement " + number);
    }

    /** One of who is insured here that was taken back. */
    DemoSettlement aReversed() {
        return day.settlement(reversals.keySet().stream()
                .filter(number -> !taken(number).isReadyMade())
                .sorted()
                .findFirst()
                .orElseThrow());
    }

    /** The institutions' own books, in the order of the day. */
    Stream<BookRow> rows() {
        return taken.keySet().stream()
                .sorted()
                .flatMap(number -> BookRow.of(day.settlement(number), taken(number), reversals.containsKey(number)));
    }

    /** The inpatient care that Medfund calculated, what was taken back left out. */
    FundShares shares() {
        var shares = new FundShares();
        taken.forEach((number, what) -> {
            var settlement = day.settlement(number);
            var counts = settlement.care() == CareCategory.INPATIENT && !what.isReadyMade();
            if (counts && !reversals.containsKey(number)) {
                var level = settlement.institution().level();
                shares.add(settlement.insutype(), level, what.medfee(), what.fullSelf(), what.fund());
            }
        });
        return shares;
    }
}
