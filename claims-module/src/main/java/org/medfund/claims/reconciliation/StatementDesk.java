package org.medfund.claims.reconciliation;

import java.time.Clock;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Finds statements for callers, who see no others than their own, and shows them. */
@Component
class StatementDesk {

    private final Statements statements;
    private final StatementTotals totals;
    private final ComparedRows rows;
    private final Confirmations confirmations;
    private final InstitutionRegister register;
    private final Clock clock;

    StatementDesk(
            Statements statements,
            StatementTotals totals,
            ComparedRows rows,
            Confirmations confirmations,
            InstitutionRegister register,
            Clock clock) {
        this.statements = statements;
        this.totals = totals;
        this.rows = rows;
        this.confirmations = confirmations;
        this.register = register;
        this.clock = clock;
    }

    /** The institution that a statement speaks for, in whose name only it itself speaks. */
    Institution speaker(Caller caller, StatedDay day) {
        var institution = register.find(day.institution()).orElseThrow(() -> unknown(day));
        caller.mustActFor(institution.region(), institution.code());
        var today = Shanghai.dateOf(clock.instant());
        if (day.date().isAfter(today)) {
            throw new Refused(
                    ClaimsError.FUTURE_DATE,
                    new Violation("/date", "at the latest " + today, day.date().toString()));
        }
        return institution;
    }

    Statement find(Caller caller, String id) {
        var statement = statements.find(uuid(id)).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustActFor(statement.region(), statement.institution());
        return statement;
    }

    /** With its groups, its lists and its confirmations. */
    StatementDocument show(Statement statement) {
        return StatementDocument.of(statement, totals.of(statement), rows.of(statement), confirmations.of(statement));
    }

    private static UUID uuid(String id) {
        try {
            return Ids.parse(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }

    private static Refused unknown(StatedDay day) {
        return new Refused(
                ClaimsError.UNKNOWN_INSTITUTION,
                new Violation(
                        "/institution",
                        "a registered institution",
                        day.institution().value()));
    }
}
