package org.medfund.claims.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.DayMismatched;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.PublishedEvents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an institution's totals of a date and compares them with ours (S3-art12): where every group is equal, all rows of
 * the date that are not yet reconciled become payable; else the details are asked for. The same statement again, while
 * nothing changed on our side, is the same statement; otherwise it is the next revision.
 */
@Component
class Stating {

    private static final int ATTEMPTS = 5;

    private final Statements statements;
    private final StatementTotals totals;
    private final OurSide ourSide;
    private final ReconciledRows reconciled;
    private final PolicyBooks books;
    private final PublishedEvents events;
    private final TransactionTemplate transaction;

    Stating(
            Statements statements,
            StatementTotals totals,
            OurSide ourSide,
            ReconciledRows reconciled,
            PolicyBooks books,
            PublishedEvents events,
            PlatformTransactionManager transactions) {
        this.statements = statements;
        this.totals = totals;
        this.ourSide = ourSide;
        this.reconciled = reconciled;
        this.books = books;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What came of a statement.
     *
     * @param statement the statement
     * @param repeated  whether it stood before
     */
    record Outcome(Statement statement, boolean repeated) {}

    /** A row came in between comparing and linking, so that what was compared is not what would be linked. */
    private static final class RowsArrived extends RuntimeException {}

    Outcome state(StatedDay day, RegionCode region, Actor actor) {
        return retried(() -> transaction.execute(status -> stateOnce(day, region, actor)));
    }

    private Outcome retried(Supplier<Outcome> attempt) {
        for (var left = ATTEMPTS; left > 0; left--) {
            try {
                return attempt.get();
            } catch (RowsArrived | DuplicateKeyException e) {
                // rolled back; once more from the beginning
            }
        }
        throw new Refused(ClaimsError.BUSY);
    }

    private Outcome stateOnce(StatedDay day, RegionCode region, Actor actor) {
        var before = statements.latest(region, day.institution(), day.date());
        var revision = before.map(Statement::revision).orElse(0) + 1;
        var draft =
                new Statement(Ids.next(), region, day.institution(), day.date(), revision, StatementState.MISMATCHED);
        var ours = ourSide.day(draft, ReversalCount.of(books.asOf(region, day.date())));
        var groups = ComparedGroup.compare(ours.totals(), day.totals());
        return sameAs(before, day, groups)
                .map(statement -> new Outcome(statement, true))
                .orElseGet(() -> new Outcome(next(draft, day, groups, ours.unreconciled(), actor), false));
    }

    private Optional<Statement> sameAs(Optional<Statement> before, StatedDay day, List<ComparedGroup> groups) {
        return before.filter(statement -> statements.says(statement, day.hash()))
                .filter(statement -> totals.of(statement).equals(groups));
    }

    private Statement next(Statement draft, StatedDay day, List<ComparedGroup> groups, long unreconciled, Actor actor) {
        var equal = groups.stream().allMatch(ComparedGroup::isEqual);
        var statement = draft.in(equal ? StatementState.RECONCILED : StatementState.MISMATCHED);
        statements.insert(statement, day.hash(), actor);
        totals.insert(statement, groups);
        if (equal) {
            reconcile(statement, unreconciled, actor);
        } else {
            events.publish(mismatched(statement, groups), actor);
        }
        return statement;
    }

    private void reconcile(Statement statement, long unreconciled, Actor actor) {
        if (reconciled.linkDay(statement) != unreconciled) {
            throw new RowsArrived();
        }
        events.publish(reconciled.event(statement), actor);
    }

    private static DayMismatched mismatched(Statement statement, List<ComparedGroup> groups) {
        var differing = groups.stream().filter(group -> !group.isEqual()).count();
        return new DayMismatched(
                statement.id(),
                statement.region(),
                statement.institution(),
                statement.date(),
                statement.revision(),
                Math.toIntExact(differing));
    }
}
