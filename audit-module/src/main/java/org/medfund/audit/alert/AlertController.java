package org.medfund.audit.alert;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.StaysWatched;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.HttpError;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts on stays by REST, for the agency (S2-10d). */
@RestController
@RequestMapping("/api/stay-alerts/{region}/{month}")
class AlertController {

    private static final UUID FIRST = new UUID(0, 0);

    private final WatchingStays watching;
    private final AlertRows rows;

    AlertController(WatchingStays watching, AlertRows rows) {
        this.watching = watching;
        this.rows = rows;
    }

    /**
     * What a run came to.
     *
     * @param stays  that were looked at
     * @param alerts that it added
     */
    record Watched(String id, RegionCode region, YearMonth month, int stays, int alerts) {

        static Watched of(StaysWatched run) {
            return new Watched(
                    Ids.text(run.runId()), run.region(), YearMonth.from(run.businessDate()), run.stays(), run.alerts());
        }
    }

    /** Looks at the month; again as often as one likes. */
    @PostMapping
    Watched watch(@PathVariable RegionCode region, @PathVariable YearMonth month, Caller caller) {
        var actor = caller.as(Role.AUDITOR, Role.MAKER);
        caller.mustServe(region);
        return Watched.of(watching.watch(region, month, actor));
    }

    /** What was found so far about the settlements of a month, in the order in which it was found. */
    @GetMapping
    ResponseEntity<Page<Alert>> alerts(
            @PathVariable RegionCode region,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        caller.as(Role.AUDITOR, Role.MAKER, Role.CHECKER);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var alerts = rows.list(region, month, after(cursor), most + 1);
        return Page.of(alerts, most, alert -> Cursor.of(alert.id())).answer();
    }

    private static UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? FIRST : Ids.parse(Cursor.parse(cursor, 1).text(0));
        } catch (IllegalArgumentException e) {
            throw new Refused(HttpError.BAD_CURSOR);
        }
    }
}
