package org.medfund.institutions.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.AgreementStep;

/**
 * An application and what became of it.
 *
 * @param application the application
 * @param steps       in their order, which is that of their effective times
 */
record Agreement(Application application, List<StepEntry> steps) {

    AgreementLife at(Instant instant) {
        return AgreementLife.at(instant, steps);
    }

    AgreementStanding standing(Instant instant) {
        var life = at(instant);
        var crossRegion = !life.phase().isCoaching() || application.regionalCentre();
        return new AgreementStanding(
                life.phase(),
                life.coachingUntil(),
                life.until(),
                crossRegion,
                life.clauses(),
                application.publicOwned(),
                application.evidence().containsKey(Condition.PRICES_AS_PUBLIC),
                life.isAdopted() ? null : life.start(),
                application.examinations(),
                application.evidence().containsKey(Condition.IMAGES_KEPT));
    }

    /** The signature, adoption or renewal whose text is agreed at an instant (S2-5a). */
    Optional<StepEntry> text(Instant instant) {
        return steps.stream()
                .filter(step -> !step.clauses().isEmpty() && !step.effectiveAt().isAfter(instant))
                .reduce((earlier, later) -> later);
    }

    /** Takes up a place of its area's quota. */
    boolean countsAt(Instant instant) {
        var phase = at(instant).phase();
        return phase == AgreementPhase.ACCEPTED || phase.isSigned();
    }

    Instant lastEffective() {
        return steps.isEmpty() ? application.appliedAt() : steps.getLast().effectiveAt();
    }

    /** 辅导任务: a task to coach for each violation in coaching (S2-4c). */
    List<LocalDate> coachingTasks() {
        return steps.stream()
                .filter(step -> step.step() == AgreementStep.MINOR_VIOLATION)
                .map(StepEntry::date)
                .toList();
    }
}
