package org.medfund.institutions.daily;

import static org.medfund.institutions.input.Input.date;
import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.DailyCheckKind;
import org.medfund.institutions.DailyCheckState;
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

/** The task list of the daily check over HTTP (S2-5b). */
@RestController
@RequestMapping("/api")
class DailyChecksController {

    private final DailyChecks checks;
    private final InstitutionRegister register;

    DailyChecksController(DailyChecks checks, InstitutionRegister register) {
        this.checks = checks;
        this.register = register;
    }

    /** An answer as a caller sends it. */
    record AnswerForm(
            @Nullable LocalDate day,
            @Nullable DailyCheckKind kind,
            @Nullable DailyCheckState state,
            @Nullable String answer) {}

    /** The answer as it was recorded. */
    record CheckAnswer(InstitutionCode code, LocalDate day, DailyCheckKind kind, int answerNo, DailyCheckState state) {}

    @GetMapping("/daily-checks")
    List<CheckTask> tasks(@RequestParam RegionCode region, @RequestParam LocalDate on, Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        caller.mustServe(region);
        return checks.tasks(region, on);
    }

    @PostMapping("/institutions/{code}/daily-checks")
    CheckAnswer answer(@PathVariable InstitutionCode code, @RequestBody AnswerForm form, Caller caller) {
        var actor = caller.as(Role.MAKER, Role.CHECKER);
        var institution = register.find(code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustServe(institution.region());
        var given = new DailyChecks.Answer(
                date("/day", form.day()),
                required("/kind", form.kind()),
                required("/state", form.state()),
                text("/answer", form.answer()));
        var entry = checks.answer(institution, given, actor);
        return new CheckAnswer(entry.code(), entry.day(), entry.kind(), entry.answerNo(), entry.state());
    }
}
