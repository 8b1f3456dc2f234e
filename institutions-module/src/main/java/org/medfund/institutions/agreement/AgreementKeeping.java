package org.medfund.institutions.agreement;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementStep;
import org.medfund.institutions.AgreementStepTaken;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes applications and steps: decide under the region's lock, add evidence, publish, and tell the register. */
@Component
class AgreementKeeping {

    private static final int COACHING_MONTHS = 6;

    private final AgreementRows rows;
    private final AgreementMemory memory;
    private final AgreementInRegister inRegister;
    private final InstitutionRegister register;
    private final PolicyBooks books;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    AgreementKeeping(
            AgreementRows rows,
            AgreementMemory memory,
            AgreementInRegister inRegister,
            InstitutionRegister register,
            PolicyBooks books,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.memory = memory;
        this.inRegister = inRegister;
        this.register = register;
        this.books = books;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refused if an application or agreement of the institution is still running */
    Agreement apply(RegionCode region, InstitutionCode code, ApplicationForm form, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(region, Subject.AGREEMENT);
            var earlier = memory.last(region, code);
            var number = earlier.map(last -> last.application().applicationNo()).orElse(0) + 1;
            var application = form.application(number, now(), actor.personId());
            earlier.ifPresent(last -> refuseRunning(last, application.appliedAt()));
            var agreement = new Agreement(application, List.of());
            var applied = application.appliedAt();
            publish(agreement, 0, AgreementStep.APPLY, applied, application.recordedAt(), rows.add(application), actor);
            return agreement;
        }));
    }

    /** @throws Refused if the step is not allowed */
    Agreement take(RegionCode region, InstitutionCode code, StepForm form, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(region, Subject.AGREEMENT);
            var before = memory.last(region, code).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
            var now = now();
            var policyDate = form.effectiveAt() == null ? Shanghai.dateOf(now) : Shanghai.dateOf(form.effectiveAt());
            var book = books.asOf(region, policyDate);
            var number = before.steps().size() + 1;
            var step = form.entry(before.application(), number, coachingMonths(book), now, actor.personId());
            check(before, step, book);
            var after = new Agreement(
                    before.application(),
                    Stream.concat(before.steps().stream(), Stream.of(step)).toList());
            publish(after, number, step.step(), step.effectiveAt(), now, rows.add(step), actor);
            inRegister.tell(before, step, actor);
            return after;
        }));
    }

    private void check(Agreement before, StepEntry step, PolicyBook book) {
        var life = before.at(step.effectiveAt());
        var inOrder = !step.effectiveAt().isBefore(before.lastEffective());
        if (!inOrder || life.after(step).isEmpty()) {
            var expected = inOrder ? "a step that " + life.phase() + " allows" : "not before " + before.lastEffective();
            throw new Refused(
                    InstitutionsError.AGREEMENT_STEP,
                    new Violation("/step", expected, step.step().name()));
        }
        if (step.step() == AgreementStep.SIGN || step.step() == AgreementStep.RENEW) {
            refuseUnworded(step, book);
        }
        if (step.step() == AgreementStep.ACCEPT || step.step() == AgreementStep.ADOPT) {
            refuseMissing(before.application());
        }
        if (step.step() == AgreementStep.ACCEPT) {
            var all = memory.of(step.region()).values();
            Quota.check(before.application(), step.quotaException(), all, book, step.effectiveAt());
        }
        if (step.step() == AgreementStep.ADOPT && register.find(step.code()).isEmpty()) {
            throw new Refused(
                    InstitutionsError.AGREEMENT_STEP, new Violation("/step", "a registered institution", "none"));
        }
    }

    /** What is signed is a text that the area has by then, clause by clause (S2-5a); what is adopted keeps its own. */
    private static void refuseUnworded(StepEntry step, PolicyBook book) {
        var unworded = step.clauses().stream()
                .filter(clause -> book.find(PolicyTopics.AGREEMENT_TEXT, step.textOf(clause))
                        .isEmpty())
                .map(clause -> new Violation("/clauses", "a clause of " + step.clausesVersion(), clause.name()))
                .toList();
        if (!unworded.isEmpty()) {
            throw new Refused(InstitutionsError.CLAUSE_WITHOUT_TEXT, unworded);
        }
    }

    private static void refuseRunning(Agreement last, Instant at) {
        var phase = last.at(at).phase();
        if (phase != AgreementPhase.REJECTED && phase != AgreementPhase.ENDED) {
            throw new Refused(
                    InstitutionsError.AGREEMENT_STEP, new Violation("/code", "no running agreement", phase.name()));
        }
    }

    private static void refuseMissing(Application application) {
        var missing = application.missing().stream()
                .map(condition -> new Violation("/evidence/" + condition, "a document", "none"))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(InstitutionsError.CONDITION_MISSING, missing);
        }
    }

    private void publish(
            Agreement agreement,
            int stepNo,
            AgreementStep step,
            Instant effective,
            Instant recordedAt,
            String sha256,
            Actor actor) {
        var life = agreement.at(effective);
        var application = agreement.application();
        events.publish(
                new AgreementStepTaken(
                        application.region(),
                        application.code(),
                        application.applicationNo(),
                        stepNo,
                        step,
                        life.phase(),
                        effective,
                        life.coachingUntil(),
                        life.until(),
                        Shanghai.dateOf(recordedAt),
                        sha256),
                actor);
    }

    private static int coachingMonths(PolicyBook book) {
        return book.find(PolicyTopics.AGREEMENT_PERIODS, "coaching-months")
                .map(Integer::valueOf)
                .orElse(COACHING_MONTHS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
