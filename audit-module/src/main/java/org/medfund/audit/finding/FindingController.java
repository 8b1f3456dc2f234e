package org.medfund.audit.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.AuditError;
import org.medfund.audit.Severity;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings by REST. */
@RestController
@RequestMapping("/api/findings")
class FindingController {

    private final Findings findings;
    private final FindingDecisions decisions;

    FindingController(Findings findings, FindingDecisions decisions) {
        this.findings = findings;
        this.decisions = decisions;
    }

    /** The body of a decision; both are required. */
    record DecisionRequest(
            @Nullable Boolean upheld, @Nullable String reason) {}

    /** In the order of time. */
    @GetMapping
    ResponseEntity<Page<FindingView>> list(
            @RequestParam RegionCode region,
            @RequestParam LocalDate date,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        caller.as(Role.AUDITOR, Role.MAKER);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var rows = findings.list(region, date, severity, after(cursor), most + 1);
        return Page.of(rows, most, finding -> Cursor.of(finding.id())).answer();
    }

    @PostMapping("/{id}/decision")
    FindingView decide(@PathVariable String id, @RequestBody DecisionRequest body, Caller caller) {
        var auditor = caller.as(Role.AUDITOR);
        var findingId = known(id);
        var finding = served(findingId, caller);
        decisions.decide(findingId, finding, Decision.of(body.upheld(), body.reason()), auditor);
        return served(findingId, caller);
    }

    private FindingView served(UUID findingId, Caller caller) {
        return findings.find(findingId)
                .filter(finding -> caller.regions().contains(new RegionCode(finding.region())))
                .orElseThrow(() -> new Refused(AuditError.FINDING_UNKNOWN));
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? null : Ids.parse(Cursor.parse(cursor, 1).text(0));
        } catch (IllegalArgumentException e) {
            throw new Refused(HttpError.BAD_CURSOR);
        }
    }

    private static UUID known(String id) {
        try {
            return Ids.parse(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(AuditError.FINDING_UNKNOWN);
        }
    }
}
