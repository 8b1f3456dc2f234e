package org.medfund.claims.person.filing;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Input;
import org.medfund.claims.person.PersonAccess;
import org.medfund.claims.person.enrolment.Periods;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Filings over HTTP. */
@RestController
@RequestMapping("/api/persons/{person}")
class FilingsController {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,30}");
    private static final Pattern PLACE = Pattern.compile("\\d{6}");

    private final FilingWriter writer;
    private final Filings filings;
    private final PersonAccess access;

    FilingsController(FilingWriter writer, Filings filings, PersonAccess access) {
        this.writer = writer;
        this.filings = filings;
        this.access = access;
    }

    /** A filing as sent; a correction changes its dates alone. */
    record FilingForm(
            @Nullable RegionCode region,
            @Nullable FilingKind kind,
            @Nullable String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A declaration as sent. */
    record InjuryForm(
            @Nullable RegionCode region,
            @Nullable String visit,
            @Nullable Boolean thirdParty,
            @Nullable LocalDate signedOn) {}

    /** A filing as shown. */
    record FilingView(
            String id,
            String region,
            FilingKind kind,
            String subject,
            LocalDate from,
            @Nullable LocalDate until,
            Instant filedAt) {

        static FilingView of(Filing filing) {
            return new FilingView(
                    Ids.text(filing.id()),
                    filing.region().value(),
                    filing.kind(),
                    filing.subject(),
                    filing.from(),
                    filing.until(),
                    filing.filedAt());
        }
    }

    @PostMapping("/filings")
    ResponseEntity<FilingView> file(Caller caller, @PathVariable String person, @RequestBody FilingForm form) {
        var region = required("/region", form.region());
        var owner = access.record(caller, person, region);
        var kind = required("/kind", form.kind());
        var shape = kind.elsewhere().isPresent() ? PLACE : CODE;
        var subject = checked("/subject", shape, required("/subject", form.subject()));
        var from = required("/from", form.from());
        Periods.check(from, form.until());
        var filing = writer.file(region, owner, kind, subject, from, form.until(), caller.as(Role.MAKER));
        return ResponseEntity.status(201).body(FilingView.of(filing));
    }

    @PutMapping("/filings/{id}")
    FilingView correct(
            Caller caller, @PathVariable String person, @PathVariable String id, @RequestBody FilingForm form) {
        var region = required("/region", form.region());
        var owner = access.record(caller, person, region);
        var from = required("/from", form.from());
        Periods.check(from, form.until());
        return FilingView.of(writer.correct(region, owner, Input.id(id), from, form.until(), caller.as(Role.MAKER)));
    }

    @GetMapping("/filings")
    List<FilingView> filings(Caller caller, @PathVariable String person) {
        var owner = access.read(caller, person);
        return filings.find(List.of(owner)).getOrDefault(owner, List.of()).stream()
                .map(FilingView::of)
                .toList();
    }

    @PostMapping("/injury-declarations")
    ResponseEntity<InjuryDeclaration> declare(
            Caller caller, @PathVariable String person, @RequestBody InjuryForm form) {
        var region = required("/region", form.region());
        var owner = access.record(caller, person, region);
        var declaration = new InjuryDeclaration(
                checked("/visit", CODE, required("/visit", form.visit())),
                required("/thirdParty", form.thirdParty()),
                required("/signedOn", form.signedOn()));
        writer.declare(region, owner, declaration, caller.as(Role.MAKER));
        return ResponseEntity.status(201).body(declaration);
    }

    private static String checked(String pointer, Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation(pointer, "a code " + shape.pattern(), "something else"));
        }
        return text;
    }
}
