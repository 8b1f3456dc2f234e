package org.medfund.institutions.suspension;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.DocumentsDemanded;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.SuspensionCause;
import org.medfund.institutions.SuspensionKind;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks an institution for documents: the fund's settlement is suspended until they come, in time (S2-11b). */
@Component
class DemandingDocuments {

    private static final int DAYS = 7;

    private final SuspensionRows rows;
    private final Suspending suspending;
    private final InstitutionRegister register;
    private final PolicyBooks books;
    private final PublishedEvents events;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemandingDocuments(
            SuspensionRows rows,
            Suspending suspending,
            InstitutionRegister register,
            PolicyBooks books,
            PublishedEvents events,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.suspending = suspending;
        this.register = register;
        this.books = books;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    DocumentRequest demand(Institution institution, String documents, @Nullable Instant requestedAt, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.SUSPENSION);
            var now = now();
            var at = requestedAt == null ? now : requestedAt;
            var order = new Suspending.Order(
                    SuspensionKind.FUND_SETTLEMENT, at, null, SuspensionCause.DOCUMENTS_MISSING, documents);
            var suspension = suspending.suspend(institution, order, actor);
            var number = (int) rows.requests(institution.region()).stream()
                            .filter(request -> request.code().equals(institution.code()))
                            .count()
                    + 1;
            var request = new DocumentRequest(
                    institution.region(),
                    institution.code(),
                    number,
                    1,
                    suspension.suspensionNo(),
                    documents,
                    at,
                    DocumentRequest.due(at, days(institution.region(), at)),
                    null,
                    now,
                    actor.personId());
            return add(request, actor);
        }));
    }

    /** @throws Refused after the last day: then the agency decides, whatever comes */
    DocumentRequest deliver(Institution institution, int requestNo, @Nullable Instant deliveredAt, Actor actor) {
        return requireNonNull(transactions.execute(status -> {
            changes.advance(institution.region(), Subject.SUSPENSION);
            var now = now();
            var at = deliveredAt == null ? now : deliveredAt;
            var last = rows.requests(institution.region()).stream()
                    .filter(request -> request.code().equals(institution.code()) && request.requestNo() == requestNo)
                    .findFirst()
                    .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
            if (!last.accepts(at)) {
                var place = new Violation("/deliveredAt", "once, by " + last.dueOn(), "" + at);
                throw new Refused(InstitutionsError.DOCUMENTS_LATE, place);
            }
            if (suspending.isOpen(institution, last.suspensionNo())) {
                suspending.resume(institution, last.suspensionNo(), after(last, at), last.documents(), actor);
            }
            return add(last.delivered(at, now, actor.personId()), actor);
        }));
    }

    /** The requests whose last day has passed, of institutions whose agreement has not ended: proposals to end it. */
    List<DocumentRequest> proposals(RegionCode region, Instant at) {
        return rows.requests(region).stream()
                .filter(request -> request.isOverdueAt(at))
                .filter(request -> register.find(request.code())
                        .filter(found -> found.stateAt(at) != AgreementState.ENDED)
                        .isPresent())
                .toList();
    }

    /** Documents handed over on the spot suspend for the shortest time that there is. */
    private static Instant after(DocumentRequest request, Instant delivery) {
        return delivery.isAfter(request.requestedAt()) ? delivery : delivery.plus(1, ChronoUnit.MICROS);
    }

    private DocumentRequest add(DocumentRequest request, Actor actor) {
        var sha256 = rows.add(request);
        events.publish(
                new DocumentsDemanded(
                        request.region(),
                        request.code(),
                        request.requestNo(),
                        request.revision(),
                        request.dueOn(),
                        request.deliveredAt(),
                        Shanghai.dateOf(request.recordedAt()),
                        sha256),
                actor);
        return request;
    }

    private int days(RegionCode region, Instant at) {
        return books.asOf(region, Shanghai.dateOf(at))
                .find(PolicyTopics.AGREEMENT_PERIODS, "document-days")
                .map(Integer::valueOf)
                .orElse(DAYS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
