package org.medfund.claims.cooperation;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Input;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Large fees of persons insured elsewhere (S1-3.11): the place of care answers, the insured place reads what it answered. */
@RestController
@RequestMapping("/api/co-investigations")
class CoInvestigationsController {

    private static final int MOST_DAYS = 92;
    private static final UUID FIRST = new UUID(0, 0);

    private final CoInvestigating investigating;
    private final CoInvestigationRows rows;

    CoInvestigationsController(CoInvestigating investigating, CoInvestigationRows rows) {
        this.investigating = investigating;
        this.rows = rows;
    }

    /** An answer as sent. */
    record AnswerForm(
            CoInvestigation.@Nullable Outcome outcome,
            @Nullable String answer) {}

    /** A task as shown; its id is the settlement's. */
    record TaskDocument(
            String id,
            RegionCode region,
            LocalDate businessDate,
            InstitutionCode institution,
            RegionCode insuredRegion,
            Money medfeeFen,
            LocalDate dueOn,
            CoInvestigation.State state,
            CoInvestigation.@Nullable Outcome outcome,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {}

    /** The tasks of a place of care for settlements of Shanghai dates, both included. */
    @GetMapping
    ResponseEntity<Page<TaskDocument>> tasks(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        caller.mustServe(region);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw new Refused(
                    ClaimsError.RANGE_WRONG,
                    new Violation("/to", "from " + from + " to " + from.plusDays(MOST_DAYS), to.toString()));
        }
        var most = Page.limit(limit);
        var after = cursor == null ? Cursor.of(from.toEpochDay(), Ids.text(FIRST)) : Cursor.parse(cursor, 2);
        var start = LocalDate.ofEpochDay(Math.clamp(after.number(0), from.toEpochDay(), to.toEpochDay()));
        var tasks = investigating.page(region, start, to, Input.id(after.text(1)), most + 1).stream()
                .map(this::document)
                .toList();
        return Page.of(tasks, most, task -> Cursor.of(task.businessDate().toEpochDay(), task.id()))
                .answer();
    }

    @GetMapping("/{id}")
    TaskDocument task(Caller caller, @PathVariable String id) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        return investigating
                .find(Input.id(id))
                .filter(task -> caller.regions().contains(task.region())
                        || caller.regions().contains(task.insuredRegion()))
                .map(this::document)
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    /** Once, and by the place of care alone. */
    @PostMapping("/{id}/answer")
    TaskDocument answer(Caller caller, @PathVariable String id, @RequestBody AnswerForm form) {
        var actor = caller.as(Role.MAKER);
        var settlement = Input.id(id);
        caller.mustServe(rows.settled(settlement)
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND))
                .region());
        var outcome = required("/outcome", form.outcome());
        return document(investigating.answer(settlement, outcome, Told.text("/answer", form.answer()), actor));
    }

    private TaskDocument document(CoInvestigation task) {
        var answer = task.answer();
        return new TaskDocument(
                Ids.text(task.settlement()),
                task.region(),
                task.businessDate(),
                task.institution(),
                task.insuredRegion(),
                task.medfee(),
                investigating.dueOn(task),
                investigating.state(task),
                answer == null ? null : answer.outcome(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.by());
    }
}
