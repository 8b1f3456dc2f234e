package org.medfund.trail.follow;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down as long as a follower cannot apply an event; names the follower, the index and the type. */
@Component
class FollowersHealth implements HealthIndicator {

    private final FollowerReport report;

    FollowersHealth(FollowerReport report) {
        this.report = report;
    }

    @Override
    public Health health() {
        var failing =
                report.lines().stream().filter(FollowerReport.Line::isFailing).toList();
        var health = failing.isEmpty() ? Health.up() : Health.down();
        failing.forEach(line -> health.withDetail(line.name(), line.failedType() + " at index " + line.failedIndex()));
        return health.build();
    }
}
