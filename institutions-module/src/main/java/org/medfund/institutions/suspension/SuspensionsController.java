package org.medfund.institutions.suspension;

import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.text;
import static org.medfund.institutions.input.Input.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.SuspensionCause;
import org.medfund.institutions.SuspensionKind;
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

/** Suspensions and document requests over HTTP. A time that is not given is now. */
@RestController
@RequestMapping("/api")
class SuspensionsController {

    private final Suspending suspending;
    private final DemandingDocuments documents;
    private final SuspensionMemory memory;
    private final InstitutionRegister register;
    private final Clock clock;

    SuspensionsController(
            Suspending suspending,
            DemandingDocuments documents,
            SuspensionMemory memory,
            InstitutionRegister register,
            Clock clock) {
        this.suspending = suspending;
        this.documents = documents;
        this.memory = memory;
        this.register = register;
        this.clock = clock;
    }

    /** A suspension as a caller sends it. */
    record SuspensionForm(
            @Nullable SuspensionKind kind,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable SuspensionCause cause,
            @Nullable String reason) {}

    /** The end of a suspension as a caller sends it. */
    record ResumptionForm(@Nullable Instant until, @Nullable String reason) {}

    /** What is asked for. */
    record DemandForm(@Nullable String documents, @Nullable Instant requestedAt) {}

    /** When it came. */
    record DeliveryForm(@Nullable Instant deliveredAt) {}

    /** A suspension as it is answered. */
    record SuspensionAnswer(
            int suspensionNo,
            SuspensionKind kind,
            Instant from,
            @Nullable Instant until,
            SuspensionCause cause,
            String reason) {

        static SuspensionAnswer of(SuspensionEntry entry) {
            return new SuspensionAnswer(
                    entry.suspensionNo(),
                    entry.kind(),
                    entry.effectiveFrom(),
                    entry.effectiveUntil(),
                    entry.cause(),
                    entry.reason());
        }
    }

    /** What is suspended at a time, and every suspension that there was. */
    record SuspensionsAnswer(Set<SuspensionKind> inForce, List<SuspensionAnswer> suspensions) {}

    /** A document request as it is answered. */
    record RequestAnswer(
            InstitutionCode code,
            int requestNo,
            int suspensionNo,
            LocalDate dueOn,
            @Nullable Instant deliveredAt) {

        static RequestAnswer of(DocumentRequest request) {
            return new RequestAnswer(
                    request.code(),
                    request.requestNo(),
                    request.suspensionNo(),
                    request.dueOn(),
                    request.deliveredAt());
        }
    }

    @PostMapping("/institutions/{code}/suspensions")
    SuspensionAnswer suspend(@PathVariable InstitutionCode code, @RequestBody SuspensionForm form, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var institution = known(code, caller);
        var order = new Suspending.Order(
                required("/kind", form.kind()),
                form.from() == null ? null : time("/from", form.from()),
                form.until() == null ? null : time("/until", form.until()),
                required("/cause", form.cause()),
                text("/reason", form.reason()));
        return SuspensionAnswer.of(suspending.suspend(institution, order, actor));
    }

    @PostMapping("/institutions/{code}/suspensions/{number}/resumption")
    SuspensionAnswer resume(
            @PathVariable InstitutionCode code,
            @PathVariable int number,
            @RequestBody ResumptionForm form,
            Caller caller) {
        var actor = caller.as(Role.MAKER);
        var until = form.until() == null ? null : time("/until", form.until());
        var reason = text("/reason", form.reason());
        return SuspensionAnswer.of(suspending.resume(known(code, caller), number, until, reason, actor));
    }

    @GetMapping("/institutions/{code}/suspensions")
    SuspensionsAnswer suspensions(
            @PathVariable InstitutionCode code, @RequestParam(required = false) @Nullable Instant at, Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR, Role.INSTITUTION);
        var institution = known(code, caller);
        caller.mustActFor(institution.region(), code);
        var all = memory.of(institution).stream().map(SuspensionAnswer::of).toList();
        return new SuspensionsAnswer(memory.at(code, at == null ? clock.instant() : at), all);
    }

    @PostMapping("/institutions/{code}/document-requests")
    RequestAnswer demand(@PathVariable InstitutionCode code, @RequestBody DemandForm form, Caller caller) {
        var actor = caller.as(Role.MAKER);
        var institution = known(code, caller);
        var at = form.requestedAt() == null ? null : time("/requestedAt", form.requestedAt());
        return RequestAnswer.of(documents.demand(institution, text("/documents", form.documents()), at, actor));
    }

    @PostMapping("/institutions/{code}/document-requests/{number}/delivery")
    RequestAnswer deliver(
            @PathVariable InstitutionCode code,
            @PathVariable int number,
            @RequestBody DeliveryForm form,
            Caller caller) {
        var actor = caller.as(Role.MAKER);
        var at = form.deliveredAt() == null ? null : time("/deliveredAt", form.deliveredAt());
        return RequestAnswer.of(documents.deliver(known(code, caller), number, at, actor));
    }

    /** Agreements whose end is to be decided, because documents did not come in time. */
    @GetMapping("/termination-proposals")
    List<RequestAnswer> proposals(
            @RequestParam RegionCode region, @RequestParam(required = false) @Nullable Instant at, Caller caller) {
        caller.as(Role.MAKER, Role.CHECKER, Role.AUDITOR);
        caller.mustServe(region);
        return documents.proposals(region, at == null ? clock.instant() : at).stream()
                .map(RequestAnswer::of)
                .toList();
    }

    private Institution known(InstitutionCode code, Caller caller) {
        var institution = register.find(code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustServe(institution.region());
        return institution;
    }
}
