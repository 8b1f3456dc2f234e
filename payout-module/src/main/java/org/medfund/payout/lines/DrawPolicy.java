package org.medfund.payout.lines;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The policy that a draw hands to SQL, as arrays: the review mode as of the close; scope, ratios and the switch for care
 * elsewhere as of each settlement's own business date (S0-2.1f, S3-art6, S3-art7).
 */
final class DrawPolicy {

    private final DayPolicy close;
    private final List<DayPolicy.ScopeRow> scope = new ArrayList<>();
    private final List<LocalDate> elsewhere = new ArrayList<>();
    private final List<DayPolicy.RatioRow> ratios = new ArrayList<>();

    DrawPolicy(DayPolicy close, List<DayPolicy> days) {
        this.close = close;
        days.forEach(this::add);
    }

    private void add(DayPolicy day) {
        day.scope().forEach(scope::add);
        day.ratios().forEach(ratios::add);
        if (day.elsewherePaid()) {
            elsewhere.add(day.date());
        }
    }

    /** The named parameters of {@link DrawSql}. */
    Map<String, Object> parameters() {
        return Map.ofEntries(
                entry("mode", close.reviewMode().name()),
                entry("elsewhereDates", texts(elsewhere, LocalDate::toString)),
                entry("scopeDates", texts(scope, row -> row.date().toString())),
                entry("scopeFunds", texts(scope, row -> row.fund().code())),
                entry("scopeCares", texts(scope, row -> row.care().name())),
                entry("ratioDates", texts(ratios, row -> row.date().toString())),
                entry("ratioFunds", texts(ratios, row -> row.fund().code())),
                entry("ratioCares", texts(ratios, row -> row.care().name())),
                entry("ratioClasses", texts(ratios, row -> row.institutions().name())),
                entry(
                        "ratioPpms",
                        ratios.stream().map(row -> row.decided().ratio().ppm()).toArray(Integer[]::new)),
                entry("ratioVersions", texts(ratios, row -> row.decided().version())));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
