package org.medfund.demo.play;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.medfund.demo.patients.DemoDay;
import org.medfund.demo.patients.DemoSettlement;

/** What the institutions know of the day: which of their settlements Medfund took, under which id, and what was reversed. */
final class Played {

    private final DemoDay day;
    private final Map<Integer, String> ids = new ConcurrentHashMap<>();
    private final Map<Integer, String> reversals = new ConcurrentHashMap<>();

    Played(DemoDay day) {
        this.day = day;
    }

    void taken(DemoSettlement settlement, String id) {
        ids.put(settlement.number(), id);
    }

    void reversed(DemoSettlement settlement, String id) {
        reversals.put(settlement.number(), id);
    }

    int count() {
        return ids.size();
    }

    int reversedCount() {
        return reversals.size();
    }

    String id(int number) {
        return java.util.Objects.requireNonNull(ids.get(number), () -> "settlement " + number);
    }

    String reversalId(int number) {
        return java.util.Objects.requireNonNull(reversals.get(number), () -> "reversal of settlement " + number);
    }

    /** One that was taken back. */
    DemoSettlement aReversed() {
        return day.settlement(reversals.keySet().stream().sorted().findFirst().orElseThrow());
    }

    /** The institutions' own books, in the order of the day. */
    Stream<BookRow> rows() {
        return ids.keySet().stream()
                .sorted()
                .map(day::settlement)
                .flatMap(settlement -> BookRow.of(settlement, reversals.containsKey(settlement.number())));
    }
}
