package org.medfund.trail.browse;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.Horizon;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history, page by page; only what is final, so that a page never changes. */
@RestController
class TrailController {

    private final JdbcClient db;
    private final Horizon horizon;

    TrailController(JdbcClient db, Horizon horizon) {
        this.db = db;
        this.horizon = horizon;
    }

    @GetMapping("/api/trail")
    ResponseEntity<Page<TrailLine>> trail(
            Caller caller,
            @RequestParam @Nullable String stream,
            @RequestParam @Nullable String type,
            @RequestParam @Nullable RegionCode region,
            @RequestParam @Nullable OffsetDateTime from,
            @RequestParam @Nullable OffsetDateTime to,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor) {
        caller.as(Role.AUDITOR);
        var size = Page.limit(limit);
        var after = cursor == null ? 0 : Cursor.parse(cursor, 1).number(0);
        var query = new TrailQuery(regions(caller, region), stream, type, from, to);
        var lines = query.run(db, after, horizon.tick(), size + 1).stream()
                .map(TrailLine::of)
                .toList();
        return Page.of(lines, size, line -> Cursor.of(line.globalIndex())).answer();
    }

    private static Set<RegionCode> regions(Caller caller, @Nullable RegionCode region) {
        if (region == null) {
            return caller.regions();
        }
        caller.mustServe(region);
        return Set.of(region);
    }
}
