package org.medfund.institutions.staff;

import java.util.Map;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;

/**
 * The thresholds and durations that hold for a region on a date. What a region has not decided holds as the nation has it; of
 * the suspension the nation only says one to six months, so its steps are assumed after Liaoning's (B.5).
 */
record PointsPolicy(PolicyBook book) {

    private static final int FEWEST_STEP = 9;
    private static final int MOST_STEP = 11;

    private static final Map<String, Integer> NATION = Map.ofEntries(
            Map.entry("suspend-at", 9),
            Map.entry("end-at", 12),
            Map.entry("accumulated-bar-years", 1),
            Map.entry("one-off-bar-years", 3),
            Map.entry("accumulated-9-months", 1),
            Map.entry("accumulated-10-months", 2),
            Map.entry("accumulated-11-months", 3),
            Map.entry("one-off-9-months", 3),
            Map.entry("one-off-10-months", 4),
            Map.entry("one-off-11-months", 6));

    int suspendAt() {
        return figure("suspend-at");
    }

    int endAt() {
        return figure("end-at");
    }

    /** For how many months points suspend. */
    int months(boolean oneOff, int points) {
        return figure(mode(oneOff) + "-" + Math.clamp(points, FEWEST_STEP, MOST_STEP) + "-months");
    }

    /** For how many years nobody registers the person anew. */
    int barYears(boolean oneOff) {
        return figure(mode(oneOff) + "-bar-years");
    }

    private static String mode(boolean oneOff) {
        return oneOff ? "one-off" : "accumulated";
    }

    @SuppressWarnings("NullAway") // every key is in the nation's map
    private int figure(String key) {
        return book.find(PolicyTopics.STAFF_POINTS, key).map(Integer::valueOf).orElseGet(() -> NATION.get(key));
    }
}
