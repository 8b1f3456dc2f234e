package org.medfund.institutions.staff;

import static org.medfund.institutions.input.Input.code;
import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.QualificationState;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An institution's staff over HTTP. A person's code is never part of an address. */
@RestController
@RequestMapping("/api/institutions/{code}")
class StaffController {

    private final StaffKeeping keeping;
    private final StaffMemory memory;
    private final InstitutionRegister register;

    StaffController(StaffKeeping keeping, StaffMemory memory, InstitutionRegister register) {
        this.keeping = keeping;
        this.memory = memory;
        this.register = register;
    }

    /** How many came, and how many of them were new or changed. */
    record ListAnswer(int received, int changed) {}

    /** Whom and when a question is about. */
    record StandingForm(@Nullable String staff, @Nullable Instant at) {}

    /** The state at the time asked about, and everything that points have led to. */
    record StandingAnswer(QualificationState state, List<Consequence> consequences) {}

    @PutMapping("/staff")
    ListAnswer register(
            @PathVariable InstitutionCode code, @RequestBody List<@Nullable StaffForm> forms, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var institution = known(code, caller);
        if (forms.isEmpty() || forms.size() > InstitutionWriter.MAX_LIST) {
            var size = new Violation("", "1 to " + InstitutionWriter.MAX_LIST + " persons", "" + forms.size());
            throw new Refused(InstitutionsError.LIST_SIZE, size);
        }
        var checked = new ArrayList<StaffForm.Registered>();
        for (var form : forms) {
            var at = "/" + checked.size();
            checked.add(required(at, form).checked(at));
        }
        return new ListAnswer(checked.size(), keeping.register(institution, checked, actor));
    }

    @PostMapping("/staff-points")
    StandingAnswer points(@PathVariable InstitutionCode code, @RequestBody PointsForm form, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var institution = known(code, caller);
        var given = form.checked();
        keeping.points(institution, given, actor);
        return standing(given.staff(), code, given.madeAt());
    }

    @PostMapping("/staff-standing")
    StandingAnswer standing(@PathVariable InstitutionCode code, @RequestBody StandingForm form, Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR, Role.INSTITUTION);
        caller.mustActFor(known(code, caller).region(), code);
        return standing(code("/staff", form.staff()), code, time("/at", form.at()));
    }

    private StandingAnswer standing(String staff, InstitutionCode code, Instant at) {
        var state = memory.at(staff, code, at);
        var consequences =
                state == QualificationState.UNREGISTERED ? List.<Consequence>of() : memory.consequences(staff);
        return new StandingAnswer(state, consequences);
    }

    private Institution known(InstitutionCode code, Caller caller) {
        var institution = register.find(code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustServe(institution.region());
        return institution;
    }
}
