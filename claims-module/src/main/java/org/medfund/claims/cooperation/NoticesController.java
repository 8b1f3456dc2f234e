package org.medfund.claims.cooperation;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.Input;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.trail.web.Cursor;
import org.medfund.trail.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices of areas to each other over HTTP (S1-3.10). */
@RestController
@RequestMapping("/api/cooperation-notices")
class NoticesController {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST_PARTNERS = 500;

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    /** A notice as sent; without partners it is for all areas. */
    record NoticeForm(
            @Nullable RegionCode region,
            Notice.@Nullable Kind kind,
            @Nullable String text,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable List<@Nullable RegionCode> partners,
            @Nullable String withdraws) {}

    /** A notice as shown; times in UTC. */
    record NoticeDocument(
            String id,
            RegionCode region,
            Notice.Kind kind,
            String text,
            Instant from,
            Instant to,
            List<RegionCode> partners,
            @Nullable String withdraws,
            Instant publishedAt) {

        static NoticeDocument of(Notice notice) {
            var withdraws = notice.withdraws();
            return new NoticeDocument(
                    Ids.text(notice.id()),
                    notice.region(),
                    notice.kind(),
                    notice.text(),
                    notice.from(),
                    notice.to(),
                    notice.partners(),
                    withdraws == null ? null : Ids.text(withdraws),
                    notice.publishedAt());
        }
    }

    @PostMapping
    ResponseEntity<NoticeDocument> publish(Caller caller, @RequestBody NoticeForm form) {
        var actor = caller.as(Role.MAKER);
        var region = required("/region", form.region());
        caller.mustServe(region);
        var draft = new Notices.Draft(
                required("/kind", form.kind()),
                Told.text("/text", form.text()),
                Told.time("/from", form.from()),
                Told.time("/to", form.to()),
                partners(form.partners()),
                form.withdraws() == null ? null : earlier(form.withdraws()));
        return ResponseEntity.status(201).body(NoticeDocument.of(notices.publish(region, draft, actor)));
    }

    /** What the region is shown now. */
    @GetMapping
    ResponseEntity<Page<NoticeDocument>> shown(
            Caller caller,
            @RequestParam RegionCode region,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustServe(region);
        var most = Page.limit(limit);
        var after = cursor == null ? FIRST : Input.id(Cursor.parse(cursor, 1).text(0));
        var shown = notices.shown(region, after, most + 1).stream()
                .map(NoticeDocument::of)
                .toList();
        return Page.of(shown, most, notice -> Cursor.of(notice.id())).answer();
    }

    private static List<RegionCode> partners(@Nullable List<@Nullable RegionCode> named) {
        if (named == null) {
            return List.of();
        }
        if (named.isEmpty() || named.size() > MOST_PARTNERS) {
            throw Told.wrong("/partners", "1 to " + MOST_PARTNERS + " areas, or nothing for all", "" + named.size());
        }
        return named.stream().map(area -> required("/partners", area)).toList();
    }

    private static UUID earlier(String text) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            throw Told.wrong("/withdraws", "the id of a notice", "something else");
        }
    }
}
