package org.medfund.institutions.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medfund.institutions.EnrolmentException;
import org.medfund.institutions.EnrolmentState;

/**
 * How an institution came to instant settlement and left it: pure. Changes follow each other in time.
 *
 * <pre>
 *  ──▶ APPLIED ──▶ ENROLLED ──▶ LEFT ──▶ APPLIED ...
 *         └──────▶ REFUSED ──▶ APPLIED ...            EXCUSED: any time but while enrolled
 * </pre>
 *
 * @param entries in their order
 */
record EnrolmentLife(List<EnrolmentEntry> entries) {

    boolean isEnrolledOn(LocalDate date) {
        return stateOn(date).filter(state -> state == EnrolmentState.ENROLLED).isPresent();
    }

    boolean allows(EnrolmentState next, LocalDate on) {
        var inOrder = entries.isEmpty() || !on.isBefore(entries.getLast().effectiveOn());
        var state = stateOn(LocalDate.MAX);
        return inOrder
                && switch (next) {
                    case APPLIED -> state.isEmpty() || !isRunning(state.get());
                    case ENROLLED, REFUSED -> state.equals(Optional.of(EnrolmentState.APPLIED));
                    case LEFT -> state.equals(Optional.of(EnrolmentState.ENROLLED));
                    case EXCUSED -> !state.equals(Optional.of(EnrolmentState.ENROLLED));
                };
    }

    /** Why it is not enrolled on a date; what the agency said last goes before what follows from the state. */
    EnrolmentException exceptionOn(LocalDate date, boolean hasClause) {
        var said = entries.stream()
                .filter(entry -> !entry.effectiveOn().isAfter(date))
                .reduce((earlier, later) -> later)
                .flatMap(entry -> Optional.ofNullable(entry.exception()));
        return said.orElseGet(() -> hasClause ? following(stateOn(date)) : EnrolmentException.NO_CLAUSE);
    }

    private static EnrolmentException following(Optional<EnrolmentState> state) {
        return state.map(reached -> switch (reached) {
                    case APPLIED -> EnrolmentException.APPLICATION_PENDING;
                    case REFUSED -> EnrolmentException.REFUSED;
                    case LEFT -> EnrolmentException.LEFT;
                    case ENROLLED, EXCUSED -> EnrolmentException.OTHER;
                })
                .orElse(EnrolmentException.NOT_APPLIED);
    }

    private static boolean isRunning(EnrolmentState state) {
        return Set.of(EnrolmentState.APPLIED, EnrolmentState.ENROLLED).contains(state);
    }

    /** The last state that an excuse does not hide. */
    private Optional<EnrolmentState> stateOn(LocalDate date) {
        return entries.stream()
                .filter(entry -> !entry.effectiveOn().isAfter(date) && entry.state() != EnrolmentState.EXCUSED)
                .reduce((earlier, later) -> later)
                .map(EnrolmentEntry::state);
    }
}
