package org.medfund.claims.declaration;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly declaration over HTTP: an institution declares for itself, the agency sees who did and who did not. */
@RestController
@RequestMapping("/api/declarations")
class DeclarationsController {

    private final Declaring declaring;
    private final Declarations declarations;
    private final MissingDeclarations missing;
    private final DeclarationDesk desk;

    DeclarationsController(
            Declaring declaring, Declarations declarations, MissingDeclarations missing, DeclarationDesk desk) {
        this.declaring = declaring;
        this.declarations = declarations;
        this.missing = missing;
        this.desk = desk;
    }

    /** An institution's month: 201 for a new declaration, 200 for one that stands already (S0-2.1a, S3-art14). */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DeclarationDocument> declare(Caller caller, HttpServletRequest request) throws IOException {
        var actor = caller.as(Role.INSTITUTION);
        var month = DeclaredMonth.read(request.getInputStream().readAllBytes());
        var outcome = declaring.declare(month, desk.speaker(caller, month).region(), actor);
        var document = desk.show(outcome.declaration());
        return outcome.repeated()
                ? ResponseEntity.ok(document)
                : ResponseEntity.created(URI.create("/api/declarations/" + document.id()))
                        .body(document);
    }

    @GetMapping("/{id}")
    DeclarationDocument declaration(Caller caller, @PathVariable String id) {
        caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return desk.show(desk.find(caller, id));
    }

    /** The declarations of a fee month, every revision; an institution sees its own. */
    @GetMapping
    ResponseEntity<Page<DeclarationEntry>> declarations(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var actor = caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var after = cursor == null ? Cursor.of("", 0) : Cursor.parse(cursor, 2);
        var only = actor.role().equals(Role.INSTITUTION.name()) ? actor.org() : "";
        var rows = declarations.page(region, month, only, after.text(0), after.number(1), most + 1).stream()
                .map(DeclarationEntry::of)
                .toList();
        return Page.of(rows, most, row -> Cursor.of(row.institution(), row.revision()))
                .answer();
    }

    /** Who has not declared a month whose deadline is over, or has settlements since (S0-2.1a). */
    @GetMapping("/missing")
    ResponseEntity<Page<MissingDeclarations.Missing>> missing(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam YearMonth month,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var after = cursor == null ? "" : Cursor.parse(cursor, 1).text(0);
        return Page.of(missing.after(region, month, after, most + 1), most, row -> Cursor.of(row.institution()))
                .answer();
    }
}
