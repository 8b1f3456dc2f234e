package org.medfund.claims.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.medfund.kernel.Ids;

/**
 * A declaration as it is shown; amounts in fen.
 *
 * @param current    whether it is the latest and no settlement of the month came since
 * @param deadlineOn the last day on which a declaration is on time
 * @param late       whether it came after; then its clock is its own (S0-2.1a)
 * @param limitOn    the hard clock: the last day on which the month may be paid (S0-2.1c)
 * @param targetOn   the soft clock: the day by which payment is striven for (S0-2.1d)
 */
record DeclarationDocument(
        String id,
        String region,
        String institution,
        YearMonth month,
        int revision,
        boolean current,
        Instant declaredAt,
        LocalDate deadlineOn,
        boolean late,
        LocalDate limitOn,
        LocalDate targetOn,
        List<DeclaredLine> lines) {

    static DeclarationDocument of(Declaration declaration, List<DeclaredLine> lines, boolean current) {
        return new DeclarationDocument(
                Ids.text(declaration.id()),
                declaration.region().value(),
                declaration.institution().value(),
                declaration.month(),
                declaration.revision(),
                current,
                declaration.declaredAt(),
                declaration.clocks().deadline(),
                declaration.clocks().late(),
                declaration.clocks().limit(),
                declaration.clocks().target(),
                lines);
    }
}
