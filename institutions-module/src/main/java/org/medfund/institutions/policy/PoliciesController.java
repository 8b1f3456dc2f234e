package org.medfund.institutions.policy;

import static org.medfund.institutions.input.Input.required;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
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

/** The policy book over HTTP (S0-1.0, S3-art25). */
@RestController
@RequestMapping("/api/policies/{region}")
class PoliciesController {

    static final Role[] READERS = {
        Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR, Role.RULE_EDITOR, Role.RULE_PUBLISHER
    };

    private final PolicyWriter writer;
    private final PolicyBooks books;
    private final PolicyRows rows;
    private final Clock clock;

    PoliciesController(PolicyWriter writer, PolicyBooks books, PolicyRows rows, Clock clock) {
        this.writer = writer;
        this.books = books;
        this.rows = rows;
        this.clock = clock;
    }

    /** How many came, and how many of them were new. */
    record DecidedAnswer(int received, int decided) {}

    /** A page of a book with the version of the whole book. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BookAnswer(
            RegionCode region,
            LocalDate asOf,
            @Nullable Instant knownAt,
            String version,
            List<EntryAnswer> items,
            @Nullable String nextCursor) {}

    /** From a date on {@code entry} holds in the place of what it overrode. */
    record OverrideAnswer(LocalDate from, EntryAnswer entry) {}

    @PostMapping
    DecidedAnswer decide(
            @PathVariable RegionCode region, @RequestBody List<@Nullable DecisionForm> forms, Caller caller) {
        var actor = caller.as(Role.RULE_PUBLISHER, Role.MAKER);
        caller.mustServe(region);
        var decisions = new ArrayList<PolicyDecision>();
        for (var form : forms) {
            var at = "/" + decisions.size();
            decisions.add(required(at, form).decision(at));
        }
        return new DecidedAnswer(decisions.size(), writer.decide(region, decisions, actor));
    }

    @GetMapping
    ResponseEntity<BookAnswer> book(
            @PathVariable RegionCode region,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        mayRead(caller, region);
        var date = asOf == null ? Shanghai.dateOf(clock.instant()) : asOf;
        var book = knownAt == null ? books.asOf(region, date) : books.asOf(region, date, knownAt);
        var page = page(book, topic, Page.limit(limit), cursor);
        var answer = new BookAnswer(region, date, knownAt, book.version(), page.items(), page.nextCursor());
        return ResponseEntity.ok().headers(page.answer().getHeaders()).body(answer);
    }

    @GetMapping("/overrides")
    ResponseEntity<Page<OverrideAnswer>> overrides(
            @PathVariable RegionCode region,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        mayRead(caller, region);
        var size = Page.limit(limit);
        var skipped = cursor == null ? 0 : Cursor.parse(cursor, 1).number(0);
        var lines = OverrideLog.of(region, rows.of(region)).stream()
                .skip(Math.max(0, skipped))
                .limit(size + 1L)
                .map(PoliciesController::answer)
                .toList();
        return Page.of(lines, size, last -> Cursor.of(skipped + size)).answer();
    }

    private static Page<EntryAnswer> page(PolicyBook book, @Nullable String topic, int size, @Nullable String cursor) {
        var after = cursor == null ? Cursor.of("", "") : Cursor.parse(cursor, 2);
        var entries = book.inForce()
                .map(inForce -> EntryAnswer.of(inForce, book))
                .filter(entry -> topic == null || entry.topic().equals(topic))
                .filter(entry -> isAfter(entry, after))
                .limit(size + 1L)
                .toList();
        return Page.of(entries, size, last -> Cursor.of(last.topic(), last.key()));
    }

    private static boolean isAfter(EntryAnswer entry, Cursor cursor) {
        var byTopic = entry.topic().compareTo(cursor.text(0));
        return byTopic > 0 || (byTopic == 0 && entry.key().compareTo(cursor.text(1)) > 0);
    }

    private static OverrideAnswer answer(OverrideLog.Line line) {
        return new OverrideAnswer(line.from(), EntryAnswer.of(line.entry(), EntryAnswer.of(line.overridden(), null)));
    }

    private static void mayRead(Caller caller, RegionCode region) {
        caller.as(READERS);
        caller.mustServe(region);
    }
}
