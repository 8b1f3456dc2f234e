package org.medfund.payout.close;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.CloseOrdered;
import org.medfund.payout.DayClose;
import org.medfund.payout.DrawOrdered;
import org.medfund.payout.PayoutError;
import org.medfund.trail.PublishedEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Orders the draws of a date, once. Everything after that is the follower's: it goes on by itself after a crash, because
 * the orders are in the trail.
 */
@Component
class OrderingClose implements DayClose {

    /** All that is committed was decided before this, however wrong the clock of the node that decided it. */
    private static final Instant AFTER_ANY_CLOCK = Instant.parse("9999-12-31T00:00:00Z");

    private final DayCloses closes;
    private final PolicyBooks policyBooks;
    private final PublishedEvents published;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final long settlementsADraw;

    OrderingClose(
            DayCloses closes,
            PolicyBooks policyBooks,
            PublishedEvents published,
            TransactionOperations transaction,
            Clock clock,
            @Value("${medfund.payout.settlements-a-draw:40000}") long settlementsADraw) {
        this.closes = closes;
        this.policyBooks = policyBooks;
        this.published = published;
        this.transaction = transaction;
        this.clock = clock;
        this.settlementsADraw = settlementsADraw;
    }

    @Override
    public CloseOrdered close(RegionCode region, LocalDate date, Actor actor) {
        return transaction.execute(status -> closeOnce(region, date, actor));
    }

    private CloseOrdered closeOnce(RegionCode region, LocalDate date, Actor actor) {
        closes.lock(region);
        return closes.find(region, date).orElseGet(() -> order(region, date, actor));
    }

    private CloseOrdered order(RegionCode region, LocalDate date, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        mustBeClosable(region, date, now);
        var loads = closes.loads(region, date);
        var chunks = DrawPlan.of(loads, settlementsADraw);
        var settlements = loads.stream().mapToLong(DrawPlan.Load::settlements).sum();
        var close = new CloseOrdered(region, date, now, chunks.size(), settlements);
        closes.add(close, actor);
        published.publish(close, actor);
        orderDraws(close, chunks, actor);
        return close;
    }

    /** By the policy that the draws will go by: what is committed by now stands before the order in the trail. */
    private void mustBeClosable(RegionCode region, LocalDate date, Instant now) {
        var book = policyBooks.asOf(region, date, AFTER_ANY_CLOCK);
        CutOff.of(date, book).mustHavePassed(now);
        book.require(PolicyTopics.REVIEW_MODE, PolicyTopics.ANY);
        if (closes.laterIsClosed(region, date)) {
            throw new Refused(PayoutError.LATER_DATE_CLOSED);
        }
        if (!closes.allIsFollowed(region, date)) {
            throw new Refused(PayoutError.NOT_FOLLOWED);
        }
    }

    private void orderDraws(CloseOrdered close, List<DrawPlan.Chunk> chunks, Actor actor) {
        var draw = 0;
        for (var chunk : chunks) {
            draw++;
            published.publish(
                    new DrawOrdered(
                            close.region(),
                            close.closeDate(),
                            close.orderedAt(),
                            draw,
                            close.draws(),
                            chunk.institutions(),
                            chunk.slice(),
                            chunk.slices()),
                    actor);
        }
    }
}
