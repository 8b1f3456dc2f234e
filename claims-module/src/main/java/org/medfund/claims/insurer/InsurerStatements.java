package org.medfund.claims.insurer;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.InsurerStatementIssued;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * States an insurer's account month by month, each once and in their order (S4-B7b). The statements up to a month say together
 * to the fen what is stored of its days and those before: what was stored after a month was issued, as a settlement that came
 * late, is in the next one, and what is issued never changes.
 */
@Component
class InsurerStatements {

    private final InsurerContracts contracts;
    private final InsurerStatementRows rows;
    private final PaidIllness paid;
    private final PolicyBooks books;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    InsurerStatements(
            InsurerContracts contracts,
            InsurerStatementRows rows,
            PaidIllness paid,
            PolicyBooks books,
            PublishedEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.contracts = contracts;
        this.rows = rows;
        this.paid = paid;
        this.books = books;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The same month again is the same statement. @throws Refused if the contract has no such month, or it is not over */
    InsurerStatement propose(InsurerContract contract, YearMonth month, Actor maker) {
        if (!contract.covers(month)) {
            throw refused(ClaimsError.RANGE_WRONG, contract.from() + " to " + contract.until(), month);
        }
        if (!month.isBefore(YearMonth.from(Shanghai.dateOf(clock.instant())))) {
            throw refused(ClaimsError.FUTURE_DATE, "a month that is over", month);
        }
        rows.propose(contract, month, Ids.next(), maker);
        return of(contract).stream()
                .filter(statement -> statement.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    /** @throws Refused if the same person proposed it, it is issued already, or the month before is not */
    InsurerStatement issue(UUID id, Actor checker) {
        try {
            return transactions.execute(status -> issueOnce(find(id), checker));
        } catch (DuplicateKeyException e) {
            throw new Refused(ClaimsError.STATEMENT_OUT_OF_TURN);
        }
    }

    InsurerStatement find(UUID id) {
        var stored = rows.find(id);
        return statement(contracts.find(stored.contract()), stored);
    }

    List<InsurerStatement> of(InsurerContract contract) {
        return rows.of(contract.id()).stream()
                .map(stored -> statement(contract, stored))
                .toList();
    }

    private InsurerStatement issueOnce(InsurerStatement statement, Actor checker) {
        if (statement.proposedBy().equals(checker.personId())) {
            throw new Refused(ClaimsError.PROPOSED_BY_THE_SAME);
        }
        var contract = statement.contract();
        var next =
                rows.lastIssued(contract.id()).map(last -> last.plusMonths(1)).orElse(YearMonth.from(contract.from()));
        if (!statement.month().equals(next)) {
            throw refused(ClaimsError.STATEMENT_OUT_OF_TURN, "" + next, statement.month());
        }
        var digest = SourceDigest.of(EventJson.write(statement));
        rows.issue(statement, book(contract, statement.month()).version(), digest, checker);
        events.publish(issued(statement, digest), checker);
        return find(statement.id());
    }

    private InsurerStatement statement(InsurerContract contract, InsurerStatementRows.Stored stored) {
        var figures = stored.figures() == null ? now(contract, stored.month()) : stored.figures();
        return new InsurerStatement(
                stored.id(), contract, stored.month(), stored.proposedBy(), stored.issuedBy(), figures);
    }

    private StatementFigures now(InsurerContract contract, YearMonth month) {
        return StatementFigures.of(
                contract,
                rows.issued(contract.id()),
                paid.soFar(contract, month),
                paid.beneficiaries(contract, month),
                kept(contract, month));
    }

    private @Nullable Ratio kept(InsurerContract contract, YearMonth month) {
        return book(contract, month)
                .find(PolicyTopics.INSURER_KEEPS, contract.insurance().code())
                .map(percent -> Ratio.ofPercent(PolicyFigure.of(percent).text()))
                .orElse(null);
    }

    private PolicyBook book(InsurerContract contract, YearMonth month) {
        return books.asOf(contract.region(), contract.endOf(month));
    }

    private InsurerStatementIssued issued(InsurerStatement statement, SourceDigest digest) {
        var contract = statement.contract();
        var figures = statement.figures();
        return new InsurerStatementIssued(
                statement.id(),
                contract.region(),
                contract.number(),
                contract.insurance().code(),
                statement.month(),
                figures.premium(),
                figures.paid(),
                figures.balance(),
                figures.beneficiaries(),
                Shanghai.dateOf(clock.instant()),
                digest.sha256());
    }

    private static Refused refused(ClaimsError error, String expected, YearMonth month) {
        return new Refused(error, new Violation("/month", expected, month.toString()));
    }
}
