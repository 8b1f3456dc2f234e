package medfundtest.violations.claims;

import java.util.List;
import java.util.Set;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;

/** A follower whose name is no sentence. */
final class PaidListener implements TrailFollower {

    @Override
    public String name() {
        return "paid";
    }

    @Override
    public Set<String> types() {
        return Set.of();
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {}
}
