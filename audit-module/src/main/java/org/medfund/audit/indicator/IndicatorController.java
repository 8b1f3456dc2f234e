package org.medfund.audit.indicator;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Indicator;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.HttpError;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators by REST, for the agency (S1-1.1, S1-1.2, S2-10b, S4-B2c, S4-C2a, S4-C5b). */
@RestController
@RequestMapping("/api/indicators/{region}/{month}")
class IndicatorController {

    private final Indicators indicators;

    IndicatorController(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The indicators of a month. */
    record MonthOfIndicators(RegionCode region, YearMonth month, List<Measured> indicators) {}

    @GetMapping
    MonthOfIndicators month(@PathVariable RegionCode region, @PathVariable YearMonth month, Caller caller) {
        mayRead(region, caller);
        return new MonthOfIndicators(region, month, indicators.of(region, month));
    }

    /** What one of them was counted from. */
    @GetMapping("/{indicator}")
    ResponseEntity<Page<Contribution>> behind(
            @PathVariable RegionCode region,
            @PathVariable YearMonth month,
            @PathVariable Indicator indicator,
            @RequestParam(required = false) @Nullable String stratum,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        mayRead(region, caller);
        var most = Page.limit(limit);
        var rows = indicators.behind(indicator, known(indicator, stratum), region, month, after(cursor), most + 1);
        return Page.of(rows, most, row -> Cursor.of(row.key())).answer();
    }

    private static void mayRead(RegionCode region, Caller caller) {
        caller.as(Role.AUDITOR, Role.MAKER, Role.CHECKER, Role.FINANCE);
        caller.mustServe(region);
    }

    /** The first where none is named. */
    private static String known(Indicator indicator, @Nullable String stratum) {
        var strata = Measure.of(indicator).strata();
        if (stratum != null && !strata.contains(stratum)) {
            throw new Refused(
                    HttpError.BAD_PARAMETER,
                    new Violation("/stratum", "one of " + String.join(", ", strata), "something else"));
        }
        return stratum == null ? strata.getFirst() : stratum;
    }

    /** As SQL sorts: an id in its long form, an institution as it is. */
    private static String after(@Nullable String cursor) {
        if (cursor == null) {
            return "";
        }
        var key = Cursor.parse(cursor, 1).text(0);
        try {
            return Ids.parse(key).toString();
        } catch (IllegalArgumentException e) {
            return key;
        }
    }
}
