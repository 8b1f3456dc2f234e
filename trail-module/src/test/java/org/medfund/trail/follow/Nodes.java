package org.medfund.trail.follow;

import java.time.Duration;
import java.util.List;
import org.medfund.trail.Horizon;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.TrailFollower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes nodes: each has its own runner over the one database. */
@Component
class Nodes {

    private final Horizon horizon;
    private final JdbcClient db;
    private final Standings standings;
    private final PublishedEvents published;
    private final PlatformTransactionManager transactions;

    Nodes(
            Horizon horizon,
            JdbcClient db,
            Standings standings,
            PublishedEvents published,
            PlatformTransactionManager transactions) {
        this.horizon = horizon;
        this.db = db;
        this.standings = standings;
        this.published = published;
        this.transactions = transactions;
    }

    FollowerRunner node(Duration lease, TrailFollower... followers) {
        return node(horizon, lease, followers);
    }

    /** A node that sees the horizon in a way of its own. */
    FollowerRunner node(Horizon horizon, Duration lease, TrailFollower... followers) {
        var settings = new FollowSettings(false, Duration.ofMillis(10), lease, 2);
        var step = new Step(standings, db, published, transactions, settings);
        var runner = new FollowerRunner(List.of(followers), horizon, db, step, standings, settings);
        runner.afterSingletonsInstantiated();
        return runner;
    }

    FollowerRunner node(TrailFollower... followers) {
        return node(Duration.ofSeconds(10), followers);
    }
}
