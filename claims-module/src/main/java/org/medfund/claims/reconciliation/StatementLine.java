package org.medfund.claims.reconciliation;

import java.time.LocalDate;
import org.medfund.kernel.Ids;

/**
 * A statement in a list.
 *
 * @param id          its identifier
 * @param institution who stated
 * @param date        the business date
 * @param revision    1 for the first of that date
 * @param state       how far it is
 */
record StatementLine(String id, String institution, LocalDate date, int revision, StatementState state) {

    static StatementLine of(Statement statement) {
        return new StatementLine(
                Ids.text(statement.id()),
                statement.institution().value(),
                statement.date(),
                statement.revision(),
                statement.state());
    }
}
