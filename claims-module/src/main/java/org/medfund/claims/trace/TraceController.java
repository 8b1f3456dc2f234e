package org.medfund.claims.trace;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which trace codes came with a settlement, and which settlements of a day the fund cannot pay without theirs (S2-2b). */
@RestController
class TraceController {

    private static final Role[] READERS = {Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR};

    private final TraceRows rows;
    private final TraceList list;
    private final TraceKeeping keeping;

    TraceController(TraceRows rows, TraceList list, TraceKeeping keeping) {
        this.rows = rows;
        this.list = list;
        this.keeping = keeping;
    }

    /** A settlement of the day whose codes are not all there. */
    record Waiting(String settlement, String institution) {}

    @GetMapping("/api/settlements/{id}/trace-codes")
    TraceDocument codes(Caller caller, @PathVariable String id) {
        caller.as(READERS);
        var settlement = rows.settlement(uuid(id)).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustActFor(settlement.region(), settlement.institution());
        var reported = new TraceList.Asked(null, settlement.id(), null, null);
        return TraceDocument.of(
                settlement,
                list.isCompleted(settlement.region(), settlement.id()),
                keeping.missing(settlement),
                list.of(settlement.institution(), reported));
    }

    /** An institution sees its own. */
    @GetMapping("/api/trace-codes/missing")
    ResponseEntity<Page<Waiting>> missing(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam LocalDate date,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var actor = caller.as(READERS);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var after = cursor == null ? Cursor.of("", Ids.text(new UUID(0, 0))) : Cursor.parse(cursor, 2);
        var only = actor.role().equals(Role.INSTITUTION.name()) ? actor.org() : "";
        var waiting = list.missing(region, date, only, after.text(0), uuid(after.text(1)), most + 1).stream()
                .map(one -> new Waiting(Ids.text(one.id()), one.institution()))
                .toList();
        return Page.of(waiting, most, one -> Cursor.of(one.institution(), one.settlement()))
                .answer();
    }

    private static UUID uuid(String id) {
        try {
            return Ids.parse(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }
}
