package org.medfund.institutions.register;

import static org.medfund.institutions.input.Input.required;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.register.InstitutionForm.AccountForm;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Caller;
import org.medfund.kernel.InstitutionCode;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register over HTTP. What belongs to a region that the caller does not serve is not there for him. */
@RestController
@RequestMapping("/api/institutions")
class InstitutionsController {

    private static final Role[] STAFF = {Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR};

    private final InstitutionWriter writer;
    private final InstitutionRegister register;
    private final RegisterRows rows;
    private final Clock clock;

    InstitutionsController(InstitutionWriter writer, InstitutionRegister register, RegisterRows rows, Clock clock) {
        this.writer = writer;
        this.register = register;
        this.rows = rows;
        this.clock = clock;
    }

    /** How many came, and how many of them were new or changed. */
    record ListAnswer(int received, int changed) {}

    @PostMapping
    ListAnswer registerAll(@RequestBody List<@Nullable InstitutionForm> forms, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var institutions = new ArrayList<Institution>();
        for (var form : forms) {
            var at = "/" + institutions.size();
            institutions.add(required(at, form).institution(at));
        }
        institutions.stream().map(Institution::region).distinct().forEach(caller::mustServe);
        return new ListAnswer(institutions.size(), writer.register(institutions, actor));
    }

    @PutMapping("/{code}")
    InstitutionAnswer registerOne(
            @PathVariable InstitutionCode code, @RequestBody InstitutionForm form, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var institution = form.institution("");
        caller.mustServe(institution.region());
        if (!institution.code().equals(code)) {
            var received = institution.code().value();
            throw new Refused(InstitutionsError.INPUT, new Violation("/code", "the code of the address", received));
        }
        registerOne(institution, actor);
        return answer(code);
    }

    @GetMapping("/{code}")
    InstitutionAnswer one(@PathVariable InstitutionCode code, Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR, Role.INSTITUTION);
        caller.mustActFor(known(code).region(), code);
        return answer(code);
    }

    @GetMapping
    ResponseEntity<Page<InstitutionAnswer>> page(
            @RequestParam RegionCode region,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        caller.as(STAFF);
        caller.mustServe(region);
        var size = Page.limit(limit);
        var after = cursor == null ? "" : Cursor.parse(cursor, 1).text(0);
        var found =
                rows.page(region, after, size + 1).stream().map(this::answer).toList();
        return Page.of(found, size, last -> Cursor.of(last.code())).answer();
    }

    @PostMapping("/{code}/agreement")
    InstitutionAnswer changeAgreement(
            @PathVariable InstitutionCode code, @RequestBody AgreementForm form, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var region = known(code).region();
        caller.mustServe(region);
        var state = required("/state", form.state());
        var from = required("/effectiveFrom", form.effectiveFrom());
        writer.changeAgreement(region, code, state, from, required("/reason", form.reason()), actor);
        return answer(code);
    }

    @PutMapping("/{code}/bank-account")
    InstitutionAnswer changeBankAccount(
            @PathVariable InstitutionCode code, @RequestBody AccountForm form, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var region = known(code).region();
        caller.mustServe(region);
        writer.changeBankAccount(region, code, form.account(""), actor);
        return answer(code);
    }

    /** The fields of a single institution have no place in a list. */
    private void registerOne(Institution institution, Actor actor) {
        try {
            writer.register(List.of(institution), actor);
        } catch (Refused refused) {
            throw new Refused(
                    refused.errorCode(),
                    refused.violations().stream()
                            .map(InstitutionsController::alone)
                            .toList());
        }
    }

    private static Violation alone(Violation field) {
        return new Violation(field.pointer().replaceFirst("^/0", ""), field.expected(), field.received());
    }

    private Institution known(InstitutionCode code) {
        return register.find(code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    private InstitutionAnswer answer(InstitutionCode code) {
        return answer(known(code));
    }

    private InstitutionAnswer answer(Institution institution) {
        return InstitutionAnswer.of(institution, clock.instant());
    }
}
