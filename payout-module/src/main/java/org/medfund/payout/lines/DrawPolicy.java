package org.medfund.payout.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The policy that a draw hands to SQL, as arrays: the review mode and the switch for care elsewhere as of the close, scope
 * and ratios as of each settlement's own business date (S0-2.1f).
 */
final class DrawPolicy {

    private final DayPolicy close;
    private final List<LocalDate> scopeDates = new ArrayList<>();
    private final List<String> scopeFunds = new ArrayList<>();
    private final List<DayPolicy.RatioRow> ratios = new ArrayList<>();

    DrawPolicy(DayPolicy close, List<DayPolicy> days) {
        this.close = close;
        days.forEach(this::add);
    }

    private void add(DayPolicy day) {
        day.scope().forEach(fund -> {
            scopeDates.add(day.date());
            scopeFunds.add(fund.code());
        });
        day.ratios().forEach(ratios::add);
    }

    /** The named parameters of {@link DrawSql}. */
    Map<String, Object> parameters() {
        return Map.of(
                "mode", close.reviewMode().name(),
                "elsewherePaid", close.elsewherePaid(),
                "scopeDates", scopeDates.stream().map(LocalDate::toString).toArray(String[]::new),
                "scopeFunds", scopeFunds.toArray(String[]::new),
                "ratioDates", texts(row -> row.date().toString()),
                "ratioFunds", texts(row -> row.fund().code()),
                "ratioCares", texts(row -> row.care().name()),
                "ratioClasses", texts(row -> row.institutions().name()),
                "ratioPpms",
                        ratios.stream().map(row -> row.decided().ratio().ppm()).toArray(Integer[]::new),
                "ratioVersions", texts(row -> row.decided().version()));
    }

    private String[] texts(Function<DayPolicy.RatioRow, String> column) {
        return ratios.stream().map(column).toArray(String[]::new);
    }
}
