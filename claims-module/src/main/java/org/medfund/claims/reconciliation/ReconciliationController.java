package org.medfund.claims.reconciliation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The daily reconciliation, from the institution's totals to what both sides confirm (S3-art12). */
@RestController
@RequestMapping("/api/reconciliations")
class ReconciliationController {

    private final Stating stating;
    private final Comparing comparing;
    private final StatementDesk desk;

    ReconciliationController(Stating stating, Comparing comparing, StatementDesk desk) {
        this.stating = stating;
        this.comparing = comparing;
        this.desk = desk;
    }

    /** An institution's totals of a date: 201 for a new statement, 200 for one that stands already. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StatementDocument> state(Caller caller, HttpServletRequest request) throws IOException {
        var actor = caller.as(Role.INSTITUTION);
        var day = StatedDay.read(request.getInputStream().readAllBytes());
        var outcome = stating.state(day, desk.speaker(caller, day).region(), actor);
        var document = desk.show(outcome.statement());
        return outcome.repeated()
                ? ResponseEntity.ok(document)
                : ResponseEntity.created(URI.create("/api/reconciliations/" + document.id()))
                        .body(document);
    }

    @GetMapping("/{id}")
    StatementDocument statement(Caller caller, @PathVariable String id) {
        caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return desk.show(desk.find(caller, id));
    }

    /** The institution's details after a mismatch. */
    @PostMapping(path = "/{id}/details", consumes = MediaType.APPLICATION_JSON_VALUE)
    StatementDocument details(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        caller.as(Role.INSTITUTION);
        return compare(caller, id, TheirRows.read(request.getInputStream().readAllBytes()));
    }

    /** The same for the largest houses, a row a line. */
    @PostMapping(path = "/{id}/details/bulk", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    StatementDocument lines(Caller caller, @PathVariable String id, HttpServletRequest request) throws IOException {
        caller.as(Role.INSTITUTION);
        return compare(caller, id, TheirRows.readLines(request.getInputStream()));
    }

    /** One side confirms the lists: the institution itself, or the agency by its people. */
    @PostMapping("/{id}/confirmation")
    StatementDocument confirm(Caller caller, @PathVariable String id) {
        var actor = caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER);
        return desk.show(comparing.confirm(desk.find(caller, id), actor));
    }

    private StatementDocument compare(Caller caller, String id, List<TheirRow> theirs) {
        return desk.show(comparing.compare(desk.find(caller, id), theirs));
    }
}
