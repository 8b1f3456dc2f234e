package org.medfund.accounting.posting;

import java.util.List;
import java.util.Set;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.medfund.payout.PayoutPaid;
import org.medfund.payout.PayoutReturned;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/**
 * Each payment that the bank confirmed posts its voucher without anyone typing an amount (S0-3.2a), each return its
 * reversal. One follower for both, so that they are booked in the order in which they happened; a run of events is a few
 * statements. It only decides, so a replay leaves it out and reads what it published.
 */
@Component
class WhenPayoutPaidOrReturnedThenPostVoucher implements TrailFollower {

    private static final String NAME = "accounting-vouchers";

    private final ChartRows charts;
    private final PolicyBooks policies;
    private final Decisions decisions;

    WhenPayoutPaidOrReturnedThenPostVoucher(ChartRows charts, PolicyBooks policies, Decisions decisions) {
        this.charts = charts;
        this.policies = policies;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(PayoutPaid.TYPE, PayoutReturned.TYPE);
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        if (context.replaying()) {
            return;
        }
        var movements = events.stream().map(Movement::of).toList();
        var keys = movements.stream()
                .flatMap(movement -> movement.keys().stream())
                .distinct()
                .toList();
        var vouchers = new PayoutVouchers(charts.all(context.db()), policies, decisions.known(context.db(), keys));
        movements.forEach(vouchers::add);
        decisions
                .decide(context.db(), vouchers.drafts())
                .forEach(posted -> context.publish(posted, Actor.system(NAME)));
    }
}
