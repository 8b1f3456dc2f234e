package org.medfund.institutions.agreement;

import static org.medfund.institutions.input.Input.required;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementClause;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
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

/** Applications and agreements over HTTP. */
@RestController
@RequestMapping("/api/agreements")
class AgreementsController {

    private final AgreementKeeping keeping;
    private final AgreementMemory memory;
    private final PolicyBooks books;
    private final Clock clock;

    AgreementsController(AgreementKeeping keeping, AgreementMemory memory, PolicyBooks books, Clock clock) {
        this.keeping = keeping;
        this.memory = memory;
        this.books = books;
        this.clock = clock;
    }

    /**
     * The latest application of an institution, how it stands, the version and wording of what is agreed, and the days of the
     * coaching tasks that violations gave it.
     */
    record AgreementAnswer(
            InstitutionCode code,
            int applicationNo,
            int steps,
            AgreementStanding standing,
            String clausesVersion,
            Map<AgreementClause, String> text,
            List<LocalDate> coachingTasks) {}

    private AgreementAnswer answer(Agreement agreement, Instant at) {
        var application = agreement.application();
        var signed = agreement.text(at);
        return new AgreementAnswer(
                application.code(),
                application.applicationNo(),
                agreement.steps().size(),
                agreement.standing(at),
                signed.map(StepEntry::clausesVersion).orElse(""),
                signed.map(this::wording).orElse(Map.of()),
                agreement.coachingTasks());
    }

    /** As it was on the day of the signature; a later version of the text is agreed by a renewal (S2-5a). */
    private Map<AgreementClause, String> wording(StepEntry signed) {
        var book = books.asOf(signed.region(), signed.date());
        var wording = new EnumMap<AgreementClause, String>(AgreementClause.class);
        signed.clauses()
                .forEach(clause -> wording.put(
                        clause,
                        book.find(PolicyTopics.AGREEMENT_TEXT, signed.textOf(clause))
                                .orElse("")));
        return wording;
    }

    @PostMapping
    AgreementAnswer apply(@RequestBody ApplicationForm form, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var region = required("/region", form.region());
        caller.mustServe(region);
        var agreement = keeping.apply(region, required("/code", form.code()), form, actor);
        return answer(agreement, agreement.lastEffective());
    }

    /** Answers how the agreement stands when the step takes effect. */
    @PostMapping("/{region}/{code}/steps")
    AgreementAnswer step(
            @PathVariable RegionCode region,
            @PathVariable InstitutionCode code,
            @RequestBody StepForm form,
            Caller caller) {
        var actor = caller.as(Role.MAKER);
        caller.mustServe(region);
        var agreement = keeping.take(region, code, form, actor);
        return answer(agreement, agreement.lastEffective());
    }

    /** How it stands at a time, now if none is given. */
    @GetMapping("/{region}/{code}")
    AgreementAnswer one(
            @PathVariable RegionCode region,
            @PathVariable InstitutionCode code,
            @RequestParam(required = false) @Nullable Instant at,
            Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR, Role.INSTITUTION);
        caller.mustActFor(region, code);
        var agreement = memory.last(region, code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        return answer(agreement, at == null ? clock.instant() : at);
    }
}
