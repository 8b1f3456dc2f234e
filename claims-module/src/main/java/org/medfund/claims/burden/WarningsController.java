package org.medfund.claims.burden;

import static org.medfund.claims.person.Input.required;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.Input;
import org.medfund.claims.person.MaskedPersons;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The warning list of an area over HTTP: what is shared with other departments, and so masked (S4-B3a, S4-C3d). */
@RestController
@RequestMapping("/api/burden-warnings")
class WarningsController {

    private static final UUID FIRST = new UUID(0, 0);

    private final Monitoring monitoring;
    private final WarningRows rows;
    private final MaskedPersons persons;
    private final Clock clock;

    WarningsController(Monitoring monitoring, WarningRows rows, MaskedPersons persons, Clock clock) {
        this.monitoring = monitoring;
        this.rows = rows;
        this.persons = persons;
        this.clock = clock;
    }

    /** Whom to watch. */
    record Watch(@Nullable RegionCode region, @Nullable Integer year) {}

    /** How many warnings are new. */
    record Watched(int warned) {}

    /** A warned person, masked; without a relief it is open. */
    record WarningDocument(
            String person,
            String name,
            String certificateNumber,
            int step,
            String whose,
            Money burdenFen,
            Money thresholdFen,
            LocalDate warnedOn,
            Stage stage,
            @Nullable ReliefKind relief) {}

    /** As each night. The same again warns of nobody twice. */
    @PostMapping
    Watched watch(Caller caller, @RequestBody Watch watch) {
        var actor = caller.as(Role.MAKER);
        var region = required("/region", watch.region());
        caller.mustServe(region);
        return new Watched(monitoring.watch(region, year(watch.year()), actor));
    }

    /** @param open those alone who are neither handed over nor closed since they were last warned of */
    @GetMapping
    ResponseEntity<Page<WarningDocument>> warnings(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam int year,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var after = cursor == null ? FIRST : Input.id(Cursor.parse(cursor, 1).text(0));
        var found = rows.list(region, year(year), open, after, most + 1).stream()
                .map(this::masked)
                .toList();
        return Page.of(found, most, row -> Cursor.of(row.person())).answer();
    }

    private InsuranceYear year(@Nullable Integer year) {
        return InsuranceYear.begunOn(Shanghai.dateOf(clock.instant()), year);
    }

    private WarningDocument masked(Warning warning) {
        var person = persons.of(warning.person());
        return new WarningDocument(
                Ids.text(warning.person()),
                person.name(),
                person.certificateNumber(),
                warning.step(),
                warning.whose(),
                warning.burden(),
                warning.threshold(),
                warning.warnedOn(),
                warning.stage(),
                warning.relief());
    }
}
