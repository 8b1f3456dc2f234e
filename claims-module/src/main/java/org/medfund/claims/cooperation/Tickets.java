package org.medfund.claims.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.CooperationTicketStepped;
import org.medfund.institutions.CooperationTopics;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 协同处理问题机制 (S1-3.9): opens tickets and moves them, by the policy of the asking area and the official working days. */
@Component
class Tickets {

    private final TicketRows rows;
    private final CooperationPolicy policy;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Tickets(
            TicketRows rows,
            CooperationPolicy policy,
            PublishedEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As its digest covers it. */
    private record Row(
            RegionCode region,
            UUID ticket,
            RegionCode answering,
            @Nullable UUID settlement,
            Ticket.Entry entry) {}

    /** @throws Refused if an area asks itself, or about what is neither side's, or no limit is decided */
    Ticket open(RegionCode asking, RegionCode answering, @Nullable UUID settlement, String text, Actor actor) {
        if (asking.equals(answering)) {
            throw Told.wrong("/answering", "another area", answering.value());
        }
        if (settlement != null && !rows.concerns(settlement, asking, answering)) {
            throw Told.wrong("/settlement", "a settlement of one of the sides", "none");
        }
        var ticket = new Ticket(asking, Ids.next(), answering, settlement, List.of());
        return Objects.requireNonNull(transactions.execute(status -> {
            rows.open(ticket);
            return add(ticket, TicketStep.ASK, text, actor);
        }));
    }

    /** @throws Refused as not found if it is not a side, or if the ticket or the side does not admit the step */
    Ticket move(UUID id, RegionCode by, TicketStep step, String text, Actor actor) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                var ticket = rows.find(id)
                        .filter(found -> found.isSide(by))
                        .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
                if (!ticket.admits(step, by)) {
                    throw wrongStep(ticket, step);
                }
                return add(ticket, step, text, actor);
            }));
        } catch (DuplicateKeyException e) {
            throw new Refused(ClaimsError.TICKET_STEP_WRONG); // somebody else moved it in the same moment
        }
    }

    LocalDate today() {
        return Shanghai.dateOf(clock.instant());
    }

    private Refused wrongStep(Ticket ticket, TicketStep step) {
        var expected = "a step of this side in the state " + ticket.stateOn(today());
        return new Refused(ClaimsError.TICKET_STEP_WRONG, new Violation("/step", expected, step.name()));
    }

    private Ticket add(Ticket ticket, TicketStep step, String text, Actor actor) {
        var due = step == TicketStep.ASK ? policy.due(ticket.asking(), CooperationTopics.TICKET_DAYS, today()) : null;
        var entry = new Ticket.Entry(
                ticket.entries().size() + 1,
                step,
                text,
                due,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.personId());
        var row = new Row(ticket.asking(), ticket.id(), ticket.answering(), ticket.settlement(), entry);
        var digest = SourceDigest.of(EventJson.write(row));
        rows.add(ticket, entry, digest);
        publish(ticket, entry, digest, actor);
        var entries = new ArrayList<>(ticket.entries());
        entries.add(entry);
        return new Ticket(ticket.asking(), ticket.id(), ticket.answering(), ticket.settlement(), entries);
    }

    private void publish(Ticket ticket, Ticket.Entry entry, SourceDigest digest, Actor actor) {
        events.publish(
                new CooperationTicketStepped(
                        ticket.asking(),
                        ticket.id(),
                        ticket.answering(),
                        entry.no(),
                        entry.step().name(),
                        entry.dueOn(),
                        Shanghai.dateOf(entry.at()),
                        digest.sha256()),
                actor);
    }
}
