package org.medfund.institutions.enrolment;

import static org.medfund.institutions.input.Input.date;
import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.EnrolmentException;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Instant settlement over HTTP: an institution applies and leaves for itself, the agency decides. */
@RestController
@RequestMapping("/api")
class EnrolmentController {

    private final Enrolling enrolling;
    private final EnrolmentMemory memory;
    private final InstitutionRegister register;

    EnrolmentController(Enrolling enrolling, EnrolmentMemory memory, InstitutionRegister register) {
        this.enrolling = enrolling;
        this.memory = memory;
        this.register = register;
    }

    /** A step as a caller sends it. */
    record EnrolmentForm(
            @Nullable EnrolmentState state,
            @Nullable LocalDate effectiveOn,
            @Nullable EnrolmentException exception,
            @Nullable String reason) {}

    /** The step that was taken. */
    record EnrolmentAnswer(int changeNo, EnrolmentState state, LocalDate effectiveOn) {}

    /** Whether it is enrolled on the date asked about. */
    record StandingAnswer(LocalDate date, boolean enrolled) {}

    @PostMapping("/institutions/{code}/enrolment")
    EnrolmentAnswer change(@PathVariable InstitutionCode code, @RequestBody EnrolmentForm form, Caller caller) {
        var state = required("/state", form.state());
        var actor = state == EnrolmentState.APPLIED || state == EnrolmentState.LEFT
                ? caller.as(Role.MAKER, Role.INSTITUTION)
                : caller.as(Role.MAKER);
        var institution = known(code, caller);
        var order = new Enrolling.Order(
                state, date("/effectiveOn", form.effectiveOn()), form.exception(), text("/reason", form.reason()));
        var entry = enrolling.change(institution, order, actor);
        return new EnrolmentAnswer(entry.changeNo(), entry.state(), entry.effectiveOn());
    }

    @GetMapping("/institutions/{code}/enrolment")
    StandingAnswer one(@PathVariable InstitutionCode code, @RequestParam LocalDate on, Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR, Role.INSTITUTION);
        return new StandingAnswer(on, memory.of(known(code, caller)).isEnrolledOn(on));
    }

    @GetMapping("/enrolment-exceptions")
    List<Enrolling.Missing> missing(@RequestParam RegionCode region, @RequestParam LocalDate on, Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        return enrolling.missing(region, on);
    }

    private Institution known(InstitutionCode code, Caller caller) {
        var institution = register.find(code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustActFor(institution.region(), code);
        return institution;
    }
}
