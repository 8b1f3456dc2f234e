package org.medfund.claims.cooperation;

import static org.medfund.claims.person.Input.required;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.Input;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets between areas (S1-3.9): for both sides, once escalated also for the province of either, and for nobody else. */
@RestController
@RequestMapping("/api/cooperation-tickets")
class TicketsController {

    private static final Role[] READERS = {Role.MAKER, Role.CHECKER, Role.AUDITOR};
    private static final UUID FIRST = new UUID(0, 0);

    private final Tickets tickets;
    private final TicketRows rows;

    TicketsController(Tickets tickets, TicketRows rows) {
        this.tickets = tickets;
        this.rows = rows;
    }

    /** What an area asks another; a settlement if it is about one. */
    record TicketForm(
            @Nullable RegionCode region,
            @Nullable RegionCode answering,
            @Nullable String settlement,
            @Nullable String text) {}

    /** A step of a side. */
    record StepForm(
            @Nullable RegionCode region,
            @Nullable TicketStep step,
            @Nullable String text) {}

    /** A ticket as shown; its date is that of the last question. */
    record TicketDocument(
            String id,
            RegionCode region,
            RegionCode answering,
            @Nullable String settlement,
            TicketState state,
            List<StepDocument> steps) {}

    /** A step as shown. */
    record StepDocument(
            int no, TicketStep step, String text, @Nullable LocalDate dueOn, Instant recordedAt, String actor) {

        static StepDocument of(Ticket.Entry entry) {
            return new StepDocument(entry.no(), entry.step(), entry.text(), entry.dueOn(), entry.at(), entry.actor());
        }
    }

    @PostMapping
    ResponseEntity<TicketDocument> open(Caller caller, @RequestBody TicketForm form) {
        var actor = caller.as(Role.MAKER);
        var region = required("/region", form.region());
        caller.mustServe(region);
        var ticket = tickets.open(
                region,
                required("/answering", form.answering()),
                form.settlement() == null ? null : settlement(form.settlement()),
                Told.text("/text", form.text()),
                actor);
        var document = document(ticket);
        return ResponseEntity.created(URI.create("/api/cooperation-tickets/" + document.id()))
                .body(document);
    }

    @PostMapping("/{id}/steps")
    TicketDocument move(Caller caller, @PathVariable String id, @RequestBody StepForm form) {
        var actor = caller.as(Role.MAKER);
        var region = required("/region", form.region());
        caller.mustServe(region);
        var step = required("/step", form.step());
        return document(tickets.move(Input.id(id), region, step, Told.text("/text", form.text()), actor));
    }

    @GetMapping("/{id}")
    TicketDocument ticket(Caller caller, @PathVariable String id) {
        caller.as(READERS);
        return rows.find(Input.id(id))
                .filter(ticket -> isSeen(caller, ticket))
                .map(this::document)
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    /** Those that a region asks or is asked in. */
    @GetMapping
    ResponseEntity<Page<TicketDocument>> tickets(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.as(READERS);
        caller.mustServe(region);
        var most = Page.limit(limit);
        return page(rows.ofSide(region, after(cursor), most + 1), most);
    }

    /** Those that nobody answered by their date; of a province, those of all its regions. */
    @GetMapping("/escalated")
    ResponseEntity<Page<TicketDocument>> escalated(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.as(READERS);
        caller.mustServe(region);
        var most = Page.limit(limit);
        return page(rows.escalated(region, tickets.today(), after(cursor), most + 1), most);
    }

    private boolean isSeen(Caller caller, Ticket ticket) {
        var escalated = ticket.stateOn(tickets.today()) == TicketState.ESCALATED;
        return caller.regions().stream()
                .anyMatch(region -> ticket.isSide(region) || (escalated && ticket.isUnder(region)));
    }

    private static UUID after(@Nullable String cursor) {
        return cursor == null ? FIRST : Input.id(Cursor.parse(cursor, 1).text(0));
    }

    private static UUID settlement(String text) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            throw Told.wrong("/settlement", "the id of a settlement", "something else");
        }
    }

    private ResponseEntity<Page<TicketDocument>> page(List<Ticket> found, int most) {
        return Page.of(found.stream().map(this::document).toList(), most, ticket -> Cursor.of(ticket.id()))
                .answer();
    }

    private TicketDocument document(Ticket ticket) {
        var settlement = ticket.settlement();
        return new TicketDocument(
                Ids.text(ticket.id()),
                ticket.asking(),
                ticket.answering(),
                settlement == null ? null : Ids.text(settlement),
                ticket.stateOn(tickets.today()),
                ticket.entries().stream().map(StepDocument::of).toList());
    }
}
