package org.medfund.institutions.daily;

import java.util.List;
import java.util.Optional;
import org.medfund.institutions.DailyCheckKind;
import org.medfund.institutions.DailyCheckState;
import org.medfund.kernel.InstitutionCode;

/**
 * A task of a day (S2-5b).
 *
 * @param code   the institution
 * @param name   its name
 * @param kind   what is to be checked
 * @param state  how it stands
 * @param answer in words; empty while it is open
 * @param by     who checked; empty while it is open
 */
record CheckTask(
        InstitutionCode code, String name, DailyCheckKind kind, DailyCheckState state, String answer, String by) {

    /** @param answers of the institution's day, in their order */
    static CheckTask of(InstitutionCode code, String name, DailyCheckKind kind, List<CheckEntry> answers) {
        Optional<CheckEntry> last =
                answers.stream().filter(entry -> entry.kind() == kind).reduce((earlier, later) -> later);
        return last.map(entry -> new CheckTask(code, name, kind, entry.state(), entry.answer(), entry.actor()))
                .orElseGet(() -> new CheckTask(code, name, kind, DailyCheckState.OPEN, "", ""));
    }
}
