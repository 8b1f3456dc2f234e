package org.medfund.institutions.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementClause;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementStep;
import org.medfund.kernel.Shanghai;

/**
 * Where an agreement stands: pure, from its steps and the calendar. All dates are Shanghai dates, and a period ends before its
 * {@code until}.
 *
 * @param phase          the phase
 * @param start          the first day of the contract
 * @param coachingMonths how long coaching takes, and how long it is extended
 * @param coachingUntil  start + 6 months, or + 12 after a violation (S2-4a, S2-4d)
 * @param until          the first day after the term
 * @param clauses        what is agreed
 */
record AgreementLife(
        AgreementPhase phase,
        @Nullable LocalDate start,
        int coachingMonths,
        @Nullable LocalDate coachingUntil,
        @Nullable LocalDate until,
        List<AgreementClause> clauses) {

    static final AgreementLife APPLIED = new AgreementLife(AgreementPhase.APPLIED, null, 0, null, null, List.of());

    /** At an instant: the steps that are effective by then, and the days that have passed. */
    static AgreementLife at(Instant instant, List<StepEntry> steps) {
        var life = APPLIED;
        for (var step : steps) {
            if (!step.effectiveAt().isAfter(instant)) {
                life = life.on(step.date())
                        .after(step)
                        .orElseThrow(() -> new IllegalStateException("stored although not allowed: " + step.step()));
            }
        }
        return life.on(Shanghai.dateOf(instant));
    }

    /** 接续: its contract began before Medfund, so nothing of it was coached here. */
    boolean isAdopted() {
        return start != null && coachingUntil == null;
    }

    /** After a step; empty if it is not allowed here. */
    Optional<AgreementLife> after(StepEntry step) {
        if (step.step() == AgreementStep.ADOPT && phase == AgreementPhase.APPLIED) {
            return Optional.of(
                    new AgreementLife(AgreementPhase.IN_FORCE, step.date(), 0, null, step.until(), step.clauses()));
        }
        return step.step().isOfTime()
                ? Optional.empty()
                : AgreementMachine.next(phase, step.step()).map(next -> moved(next, step));
    }

    private AgreementLife moved(AgreementPhase next, StepEntry step) {
        return switch (step.step()) {
            case SIGN -> {
                var months = step.coachingMonths();
                var date = step.date();
                yield new AgreementLife(next, date, months, date.plusMonths(months), step.until(), step.clauses());
            }
            case MINOR_VIOLATION -> new AgreementLife(next, start, coachingMonths, extended(), until, clauses);
            case RENEW -> new AgreementLife(next, start, coachingMonths, coachingUntil, step.until(), step.clauses());
            default -> in(next);
        };
    }

    /** Only once: a further violation in the extension adds no time. */
    private @Nullable LocalDate extended() {
        return phase == AgreementPhase.COACHING && start != null
                ? start.plusMonths(2L * coachingMonths)
                : coachingUntil;
    }

    /** On a day: coaching and the term may be over by then; coaching first, if both on one day. */
    private AgreementLife on(LocalDate date) {
        var coached = phase.isCoaching() && isOver(coachingUntil, date) ? timed(AgreementStep.COACHING_OVER) : this;
        return coached.phase.isSigned() && isOver(until, date) ? coached.timed(AgreementStep.TERM_OVER) : coached;
    }

    private static boolean isOver(@Nullable LocalDate end, LocalDate date) {
        return end != null && !date.isBefore(end);
    }

    private AgreementLife timed(AgreementStep step) {
        return in(AgreementMachine.next(phase, step).orElseThrow());
    }

    private AgreementLife in(AgreementPhase next) {
        return new AgreementLife(next, start, coachingMonths, coachingUntil, until, clauses);
    }
}
