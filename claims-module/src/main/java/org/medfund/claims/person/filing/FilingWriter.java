package org.medfund.claims.person.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.PersonEvidence;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds versions of filings and declarations, whoever sends them and by whatever channel (S1-1.4). */
@Component
public class FilingWriter {

    private final PersonEvidence evidence;
    private final FilingRows rows;
    private final PolicyBooks books;
    private final TransactionOperations transactions;

    FilingWriter(PersonEvidence evidence, FilingRows rows, PolicyBooks books, TransactionOperations transactions) {
        this.evidence = evidence;
        this.rows = rows;
        this.books = books;
        this.transactions = transactions;
    }

    /** A new filing, valid as long as the policy of its first day says, unless it says itself when it ends (S1-3.2). */
    public Filing file(
            RegionCode region,
            UUID person,
            FilingKind kind,
            String subject,
            LocalDate from,
            @Nullable LocalDate until,
            Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var head = evidence.next(region, person, actor);
            var end = until == null ? endOf(region, kind, from) : until;
            return write(head, new Filing(Ids.next(), region, kind, subject, from, end, head.recordedAt()), actor);
        }));
    }

    /** The next version: kind, subject and the instant of filing stay. */
    public Filing correct(
            RegionCode region, UUID person, UUID id, LocalDate from, @Nullable LocalDate until, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var head = evidence.next(region, person, actor);
            var stands = standing(region, person, id);
            var next = new Filing(id, region, stands.kind(), stands.subject(), from, until, stands.filedAt());
            return write(head, next, actor);
        }));
    }

    void declare(RegionCode region, UUID person, InjuryDeclaration declaration, Actor actor) {
        transactions.executeWithoutResult(status -> {
            var head = evidence.next(region, person, actor);
            rows.insert(head, declaration, evidence.seal(head, Subject.INJURY, declaration, actor));
        });
    }

    private Filing write(PersonEvidence.Head head, Filing filing, Actor actor) {
        rows.insert(head, filing, actor.channel(), evidence.seal(head, Subject.FILING, filing, actor));
        return filing;
    }

    private @Nullable LocalDate endOf(RegionCode region, FilingKind kind, LocalDate from) {
        return kind.elsewhere()
                .flatMap(type -> books.asOf(region, from).find(EnrolmentTopics.FILING_MONTHS, type.name()))
                .map(months -> from.plusMonths(Integer.parseInt(months)))
                .orElse(null);
    }

    private Filing standing(RegionCode region, UUID person, UUID id) {
        return rows.find(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(filing -> filing.id().equals(id) && filing.region().equals(region))
                .findFirst()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }
}
