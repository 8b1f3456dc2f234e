package org.medfund.accounting;

import java.time.LocalDate;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.PayoutPaid;
import org.medfund.payout.PayoutReturned;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the tests say what the bank confirmed. The day closed is always Friday 2026-02-13, paid on Saturday's value date. */
@Component
public class Payments {

    public static final LocalDate CLOSED = LocalDate.of(2026, 2, 13);
    public static final LocalDate PAID = LocalDate.of(2026, 2, 14);
    public static final LocalDate RETURNED = LocalDate.of(2026, 2, 24);
    public static final InstitutionCode HOSPITAL = new InstitutionCode("H61090200017");

    private final PublishedEvents published;
    private final FollowerControl followers;
    private final TransactionOperations transaction;

    Payments(PublishedEvents published, FollowerControl followers, TransactionOperations transaction) {
        this.published = published;
        this.followers = followers;
        this.transaction = transaction;
    }

    /** A payment to the hospital, under a new EndToEndId. */
    public static PayoutPaid paid(String region, FundType fund, long fen) {
        return paid(region, fund, HOSPITAL, fen);
    }

    public static PayoutPaid paid(String region, FundType fund, InstitutionCode institution, long fen) {
        var batch = "%s-20260213-%s".formatted(region, fund.code());
        var attempt = Ids.text(Ids.next());
        return new PayoutPaid(
                new RegionCode(region),
                CLOSED,
                batch,
                batch + "-" + institution,
                fund,
                institution,
                Money.ofFen(fen),
                attempt,
                "BK" + attempt,
                PAID);
    }

    public static PayoutReturned returned(PayoutPaid paid) {
        return new PayoutReturned(
                paid.region(),
                paid.closeDate(),
                paid.batchId(),
                paid.instructionId(),
                paid.fund(),
                paid.institution(),
                paid.amountFen(),
                paid.endToEndId(),
                "RT" + paid.endToEndId(),
                RETURNED,
                "AC04");
    }

    /** Publishes in one transaction, in order, and lets all followers take note. */
    public void happened(PublishedEvent... events) {
        transaction.executeWithoutResult(status -> {
            for (var event : events) {
                published.publish(event, Actor.system("test"));
            }
        });
        followers.drain();
    }
}
