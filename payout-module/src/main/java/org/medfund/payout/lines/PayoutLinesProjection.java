package org.medfund.payout.lines;

import java.util.List;
import java.util.Set;
import org.medfund.audit.ChunkReviewed;
import org.medfund.audit.FindingDecided;
import org.medfund.claims.DayReconciled;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.institutions.AgreementChanged;
import org.medfund.institutions.EnrolmentChanged;
import org.medfund.institutions.InstitutionRegistered;
import org.medfund.institutions.PolicyDecided;
import org.medfund.institutions.SuspensionChanged;
import org.medfund.kernel.Actor;
import org.medfund.payout.CloseOrdered;
import org.medfund.payout.DrawOrdered;
import org.medfund.trail.FaultPoints;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/**
 * The single follower that hears what makes lines payable and draws them when ordered, in the order of the trail. So a
 * replay draws the same lines, and a draw that a crash broke off is simply done again.
 */
@Component
class PayoutLinesProjection implements TrailFollower {

    private static final Actor DAY_CLOSE = Actor.system("day-close");

    private final KnownPolicies policies;
    private final FaultPoints faults;

    PayoutLinesProjection(KnownPolicies policies, FaultPoints faults) {
        this.policies = policies;
        this.faults = faults;
    }

    @Override
    public String name() {
        return "payout-lines";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                InstitutionRegistered.TYPE,
                AgreementChanged.TYPE,
                DayReconciled.TYPE,
                ChunkReviewed.TYPE,
                FindingDecided.TYPE,
                PolicyDecided.TYPE,
                SuspensionChanged.TYPE,
                EnrolmentChanged.TYPE,
                TraceCodesCompleted.TYPE,
                CloseOrdered.TYPE,
                DrawOrdered.TYPE);
    }

    @Override
    public Set<String> derives() {
        return Set.of(
                "followed_institution",
                "followed_agreement",
                "followed_statement",
                "followed_review",
                "followed_decision",
                "followed_policy",
                "followed_close",
                "followed_suspension",
                "followed_enrolment",
                "followed_trace",
                "payout_line",
                "day_draw",
                "batch_summary",
                "batch_institution");
    }

    /** One draw fills a transaction. */
    @Override
    public Set<String> alone() {
        return Set.of(DrawOrdered.TYPE);
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        events.forEach(event -> apply(event, context));
    }

    private void apply(TrailEvent event, FollowerContext context) {
        var heard = new Heard(context.db());
        switch (event.type()) {
            case InstitutionRegistered.TYPE -> heard.registered(event.payload(InstitutionRegistered.class));
            case AgreementChanged.TYPE -> heard.agreementChanged(event.payload(AgreementChanged.class));
            case DayReconciled.TYPE -> heard.reconciled(event.payload(DayReconciled.class));
            case ChunkReviewed.TYPE -> heard.reviewed(event.payload(ChunkReviewed.class));
            case FindingDecided.TYPE -> heard.decided(event.payload(FindingDecided.class));
            case PolicyDecided.TYPE -> heard.policyDecided(event.payload(PolicyDecided.class), event.globalIndex());
            case SuspensionChanged.TYPE ->
                heard.suspensionChanged(event.payload(SuspensionChanged.class), event.globalIndex());
            case EnrolmentChanged.TYPE ->
                heard.enrolmentChanged(event.payload(EnrolmentChanged.class), event.globalIndex());
            case TraceCodesCompleted.TYPE -> heard.traceCodesCompleted(event.payload(TraceCodesCompleted.class));
            case CloseOrdered.TYPE -> heard.closeOrdered(event.payload(CloseOrdered.class), event.globalIndex());
            case DrawOrdered.TYPE -> draw(event.payload(DrawOrdered.class), context);
            default -> throw new IllegalStateException("not one of its types: " + event.type());
        }
    }

    private void draw(DrawOrdered order, FollowerContext context) {
        var draw = new Draw(order, context.db());
        if (draw.isDone()) {
            return;
        }
        draw.gather();
        draw.checkStatements().forEach(difference -> context.publish(difference, DAY_CLOSE));
        context.publish(draw.lines(policy(order, draw), faults), DAY_CLOSE);
        if (order.completes()) {
            new Completion(context.db())
                    .complete(order.region(), order.closeDate())
                    .forEach(batch -> context.publish(batch, DAY_CLOSE));
        }
    }

    private DrawPolicy policy(DrawOrdered order, Draw draw) {
        var known = policies.of(order.region(), draw.decisions());
        return new DrawPolicy(
                known.on(order.closeDate()),
                draw.dates().stream().map(known::on).toList());
    }
}
