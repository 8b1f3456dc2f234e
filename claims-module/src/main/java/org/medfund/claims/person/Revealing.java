package org.medfund.claims.person;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.PersonalDataRevealChanged;
import org.medfund.claims.PersonalDataRevealed;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.PublishedEvents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows personal data in the clear: one asks with a reason, another person allows it, then the first sees them once, in
 * time. Nothing is shown that the trail does not hold.
 */
@Component
class Revealing {

    private static final int MINUTES = 60;

    private final PersonRegister register;
    private final RevealRows rows;
    private final PolicyBooks books;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Revealing(
            PersonRegister register,
            RevealRows rows,
            PolicyBooks books,
            PublishedEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.register = register;
        this.rows = rows;
        this.books = books;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    RevealRequest ask(RegionCode region, UUID person, RevealReason reason, Actor actor) {
        var request = new RevealRequest(region, Ids.next(), person, reason, actor.personId(), null, false);
        return once(() -> {
            rows.ask(request, actor, clock.instant());
            changed(request, "ASKED", actor);
            return request;
        });
    }

    /** @throws Refused if the same person asked, or it is allowed already */
    RevealRequest approve(RevealRequest request, Actor actor) {
        request.mustBeApprovable(actor);
        return once(() -> {
            var now = clock.instant();
            rows.approve(request, actor, now, now.plus(limit(request.region(), now)));
            changed(request, "APPROVED", actor);
            return rows.find(request.person(), request.id());
        });
    }

    /** @throws Refused if nobody else allowed it, somebody else asked, or it was seen or is too late */
    PersonDetails reveal(RevealRequest request, Actor actor) {
        request.mustBeOpenTo(actor, clock.instant());
        return once(() -> show(request, actor));
    }

    /** To an institution to which the person presents a certificate: nobody else has to allow it. */
    PersonDetails revealForCare(RegionCode region, UUID person, Actor actor) {
        var presented = new RevealRequest(region, Ids.next(), person, RevealReason.CARE, actor.personId(), null, false);
        return once(() -> show(presented, actor));
    }

    private PersonDetails show(RevealRequest request, Actor actor) {
        var now = clock.instant();
        rows.show(request, actor, now);
        events.publish(
                new PersonalDataRevealed(
                        request.region(), request.person(), request.reason().name(), Shanghai.dateOf(now)),
                actor);
        return register.details(request.person());
    }

    private void changed(RevealRequest request, String step, Actor actor) {
        var today = Shanghai.dateOf(clock.instant());
        events.publish(
                new PersonalDataRevealChanged(
                        request.region(),
                        request.person(),
                        request.id(),
                        step,
                        request.reason().name(),
                        today),
                actor);
    }

    private Duration limit(RegionCode region, Instant now) {
        return Duration.ofMinutes(books.asOf(region, Shanghai.dateOf(now))
                .find(EnrolmentTopics.REVEAL_MINUTES, PolicyTopics.ANY)
                .map(Integer::valueOf)
                .orElse(MINUTES));
    }

    /** Of two at the same moment one comes too late. */
    private <T> T once(Supplier<T> change) {
        try {
            return transactions.execute(status -> change.get());
        } catch (DuplicateKeyException e) {
            throw new Refused(ClaimsError.REVEAL_OVER);
        }
    }
}
