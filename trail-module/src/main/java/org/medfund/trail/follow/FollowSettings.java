package org.medfund.trail.follow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the followers run.
 *
 * @param autoStart whether they run by themselves; tests drain them instead
 * @param poll      how often the horizon is looked at
 * @param lease     how long a node that says nothing keeps a follower; far above the two seconds of a transaction
 * @param parallel  how many followers of this node work at once; below the size of the connection pool
 */
@ConfigurationProperties("medfund.trail.follow")
record FollowSettings(
        @DefaultValue("true") boolean autoStart,
        @DefaultValue("100ms") Duration poll,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("3") int parallel) {}
