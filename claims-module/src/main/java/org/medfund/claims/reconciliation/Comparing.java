package org.medfund.claims.reconciliation;

import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a mismatch to agreement (S3-art12): the details yield the three lists, both sides confirm them, what agrees becomes
 * payable and what differs waits for a later statement.
 */
@Component
class Comparing {

    private final Statements statements;
    private final OurSide ourSide;
    private final ComparedRows rows;
    private final Confirmations confirmations;
    private final ReconciledRows reconciled;
    private final PublishedEvents events;

    Comparing(
            Statements statements,
            OurSide ourSide,
            ComparedRows rows,
            Confirmations confirmations,
            ReconciledRows reconciled,
            PublishedEvents events) {
        this.statements = statements;
        this.ourSide = ourSide;
        this.rows = rows;
        this.confirmations = confirmations;
        this.reconciled = reconciled;
        this.events = events;
    }

    /** The same details again change nothing. @throws Refused if none are asked for */
    @Transactional
    public Statement compare(Statement found, List<TheirRow> theirs) {
        var statement = statements.lock(found.id());
        if (statements.hasDetails(statement, TheirRows.hash(theirs))) {
            return statement;
        }
        require(StatementState.MISMATCHED, statement, ClaimsError.NO_DETAILS_ASKED);
        rows.insert(statement, ThreeLists.compare(ourSide.rows(statement), theirs));
        statements.compared(statement, TheirRows.hash(theirs));
        return statement.in(StatementState.COMPARED);
    }

    /** Each side once; when both have, what agrees is reconciled. @throws Refused if nothing waits for confirmation */
    @Transactional
    public Statement confirm(Statement found, Actor actor) {
        var statement = statements.lock(found.id());
        if (statement.state() == StatementState.RECONCILED
                && !confirmations.of(statement).isEmpty()) {
            return statement;
        }
        require(StatementState.COMPARED, statement, ClaimsError.NOTHING_TO_CONFIRM);
        confirmations.add(statement, actor);
        return confirmations.of(statement).size() < Confirmations.Side.values().length
                ? statement
                : reconcile(statement, actor);
    }

    private Statement reconcile(Statement statement, Actor actor) {
        reconciled.linkAgreed(statement);
        statements.reconciled(statement);
        events.publish(reconciled.event(statement), actor);
        return statement.in(StatementState.RECONCILED);
    }

    private void require(StatementState state, Statement statement, ClaimsError otherwise) {
        if (statement.state() != state) {
            throw new Refused(otherwise);
        }
        statements
                .latest(statement.region(), statement.institution(), statement.date())
                .filter(latest -> latest.revision() > statement.revision())
                .ifPresent(later -> {
                    throw new Refused(ClaimsError.STATEMENT_SUPERSEDED);
                });
    }
}
