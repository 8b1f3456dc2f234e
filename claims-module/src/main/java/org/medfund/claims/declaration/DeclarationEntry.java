package org.medfund.claims.declaration;

import java.time.LocalDate;
import java.time.YearMonth;
import org.medfund.kernel.Ids;

/**
 * A declaration in a list.
 *
 * @param id          its identifier
 * @param institution who declared
 * @param month       the fee month
 * @param revision    1 for the first of that month
 * @param late        whether it came after the deadline
 * @param limitOn     the hard clock
 * @param targetOn    the soft clock
 */
record DeclarationEntry(
        String id,
        String institution,
        YearMonth month,
        int revision,
        boolean late,
        LocalDate limitOn,
        LocalDate targetOn) {

    static DeclarationEntry of(Declaration declaration) {
        return new DeclarationEntry(
                Ids.text(declaration.id()),
                declaration.institution().value(),
                declaration.month(),
                declaration.revision(),
                declaration.clocks().late(),
                declaration.clocks().limit(),
                declaration.clocks().target());
    }
}
