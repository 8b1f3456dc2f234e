package org.medfund.claims.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agency's view of a date: which institutions stated what, and who is to be reminded. */
@RestController
@RequestMapping("/api/reconciliations")
class AgencyController {

    private final Statements statements;
    private final Reminding reminding;

    AgencyController(Statements statements, Reminding reminding) {
        this.statements = statements;
        this.reminding = reminding;
    }

    /** How many institutions were reminded by this call; each is reminded of a date once. */
    record Reminded(LocalDate date, int reminded) {}

    /** The statements of a date; an institution sees its own. */
    @GetMapping
    ResponseEntity<Page<StatementLine>> statements(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam LocalDate date,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var actor = caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var after = cursor == null ? Cursor.of("", 0) : Cursor.parse(cursor, 2);
        var only = actor.role().equals(Role.INSTITUTION.name()) ? actor.org() : "";
        var rows = statements.page(region, date, only, after.text(0), after.number(1), most + 1).stream()
                .map(StatementLine::of)
                .toList();
        return Page.of(rows, most, row -> Cursor.of(row.institution(), row.revision()))
                .answer();
    }

    @PostMapping("/reminders")
    Reminded remind(Caller caller, @RequestParam LocalDate date) {
        var actor = caller.as(Role.MAKER, Role.CHECKER);
        return new Reminded(date, reminding.remind(caller.regions(), date, actor));
    }
}
