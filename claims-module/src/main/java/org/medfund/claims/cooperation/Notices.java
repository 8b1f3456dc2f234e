package org.medfund.claims.cooperation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.CooperationNoticePublished;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 医保政策、停机公告信息共享 (S1-3.10): publishes notices, an outage ahead of its beginning, and shows them to the partners. */
@Component
class Notices {

    private final NoticeRows rows;
    private final CooperationPolicy policy;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Notices(
            NoticeRows rows,
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

    /** What is to be published; one that withdraws another goes to whom that one went. */
    record Draft(
            Notice.Kind kind,
            String text,
            Instant from,
            Instant to,
            List<RegionCode> partners,
            @Nullable UUID withdraws) {}

    /** @throws Refused if an outage begins too soon, or what is to be withdrawn does not stand */
    Notice publish(RegionCode region, Draft draft, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var notice = new Notice(
                region,
                Ids.next(),
                draft.kind(),
                draft.text(),
                draft.from(),
                draft.to(),
                partners(region, draft),
                draft.withdraws(),
                now,
                actor.personId());
        if (notice.kind() == Notice.Kind.OUTAGE) {
            notice.mustLead(policy.noticeLead(region, Shanghai.dateOf(now)));
        }
        try {
            transactions.executeWithoutResult(status -> record(notice, actor));
        } catch (DuplicateKeyException e) {
            throw noneStands(); // withdrawn by somebody else in the same moment
        }
        return notice;
    }

    /** What a region is shown now: its own and what it is told, until it is over or withdrawn. */
    List<Notice> shown(RegionCode region, UUID after, int limit) {
        return rows.shown(region, clock.instant(), after, limit);
    }

    private List<RegionCode> partners(RegionCode region, Draft draft) {
        var withdrawn = draft.withdraws();
        if (withdrawn == null) {
            return draft.partners();
        }
        if (!draft.partners().isEmpty()) {
            throw Told.wrong("/partners", "none beside a notice that is withdrawn", "some");
        }
        return rows.find(region, withdrawn).orElseThrow(Notices::noneStands).partners();
    }

    private static Refused noneStands() {
        return Told.wrong("/withdraws", "a notice of the area that stands", "none");
    }

    private void record(Notice notice, Actor actor) {
        var digest = SourceDigest.of(EventJson.write(notice));
        rows.insert(notice, digest);
        events.publish(
                new CooperationNoticePublished(
                        notice.region(),
                        notice.id(),
                        notice.kind().name(),
                        notice.from(),
                        notice.to(),
                        notice.partners(),
                        notice.withdraws(),
                        Shanghai.dateOf(notice.publishedAt()),
                        digest.sha256()),
                actor);
    }
}
