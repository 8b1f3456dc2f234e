package org.medfund.claims.burden;

import static org.medfund.claims.person.Input.required;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.burden.Application.Reason;
import org.medfund.claims.burden.Application.State;
import org.medfund.claims.person.Input;
import org.medfund.claims.person.PersonAccess;
import org.medfund.kernel.Caller;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assistance on application over HTTP (S4-B3a, S4-C3c). */
@RestController
@RequestMapping("/api/persons/{person}/assistance-applications")
class ApplicationsController {

    private final Applying applying;
    private final Reckoning reckoning;
    private final ApplicationRows rows;
    private final PersonAccess access;
    private final Clock clock;

    ApplicationsController(
            Applying applying, Reckoning reckoning, ApplicationRows rows, PersonAccess access, Clock clock) {
        this.applying = applying;
        this.reckoning = reckoning;
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** A decision: to grant the amount that was shown, or to refuse for a reason. */
    record DecisionForm(
            @Nullable Boolean granted,
            @Nullable Long amountFen,
            @Nullable Reason reason) {}

    /** An application; until it is decided, with what it would lead to now. */
    record ApplicationDocument(
            String id,
            String person,
            String region,
            int year,
            LocalDate appliedOn,
            List<Document> evidence,
            State state,
            @Nullable Reason reason,
            String fund,
            Money burdenFen,
            Money assistedFen,
            Money tiltedFen,
            Money amountFen) {

        static ApplicationDocument of(Application made, Amounts amounts) {
            return new ApplicationDocument(
                    Ids.text(made.id()),
                    Ids.text(made.person()),
                    made.region().value(),
                    made.year(),
                    made.appliedOn(),
                    made.evidence(),
                    made.state(),
                    made.decision() == null ? null : made.decision().reason(),
                    FundType.MEDICAL_ASSISTANCE.code(),
                    amounts.burden(),
                    amounts.assisted(),
                    amounts.tilted(),
                    amounts.sum());
        }
    }

    @PostMapping
    ResponseEntity<ApplicationDocument> apply(
            Caller caller, @PathVariable String person, @RequestBody ApplicationForm form) {
        var checked = form.checked(Shanghai.dateOf(clock.instant()));
        var owner = access.record(caller, person, checked.region());
        var document = document(applying.apply(checked, owner, caller.as(Role.MAKER)));
        var uri = URI.create("/api/persons/" + document.person() + "/assistance-applications/" + document.id());
        return ResponseEntity.created(uri).body(document);
    }

    @GetMapping("/{id}")
    ApplicationDocument application(Caller caller, @PathVariable String person, @PathVariable String id) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return document(find(caller, person, id));
    }

    /** By another person than the one who recorded the application. */
    @PostMapping("/{id}/decision")
    ApplicationDocument decide(
            Caller caller, @PathVariable String person, @PathVariable String id, @RequestBody DecisionForm form) {
        var actor = caller.as(Role.CHECKER);
        var application = find(caller, person, id);
        return document(
                required("/granted", form.granted())
                        ? applying.grant(application, Money.ofFen(required("/amountFen", form.amountFen())), actor)
                        : applying.refuse(application, required("/reason", form.reason()), actor));
    }

    private Application find(Caller caller, String person, String id) {
        var found = rows.find(Input.id(person), Input.id(id));
        caller.mustServe(found.region());
        return found;
    }

    private ApplicationDocument document(Application application) {
        var decision = application.decision();
        return ApplicationDocument.of(
                application, decision == null ? reckoning.of(application).amounts() : decision.amounts());
    }
}
