package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.medfund.kernel.Actor;
import org.medfund.kernel.PublishedEvent;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.medfund.trail.TrailReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** I7: gives every follower of the running application the whole history once more; nothing may come of it. */
final class SecondDelivery implements FollowerContext {

    private static final String TABLES = """
            SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname IN ('institutions', 'claims', 'audit', 'payout', 'clearing', 'accounting')
              AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            UNION ALL SELECT 'trail.trail_event'
            ORDER BY 1""";

    private final RunningMedfund medfund;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    SecondDelivery(RunningMedfund medfund) {
        this.medfund = medfund;
        this.db = medfund.bean(JdbcClient.class);
        this.transaction = new TransactionTemplate(medfund.bean(PlatformTransactionManager.class));
    }

    void changesNothing() {
        var before = fingerprints();
        var followers = medfund.beans(TrailFollower.class);
        assertThat(followers).isNotEmpty();
        followers.forEach(follower -> {
            var history = new TrailReader(db).next(follower.types(), 0, Long.MAX_VALUE, Integer.MAX_VALUE);
            assertThat(history).as(follower.name()).isNotEmpty();
            history.forEach(event -> again(follower, event));
        });
        assertThat(fingerprints()).isEqualTo(before);
    }

    private void again(TrailFollower follower, TrailEvent event) {
        transaction.executeWithoutResult(status -> follower.apply(List.of(event), this));
    }

    /** By table, how many rows it has and what they say. */
    private Map<String, String> fingerprints() {
        var prints = new TreeMap<String, String>();
        for (var table : db.sql(TABLES).query(String.class).list()) {
            var print = "SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM %s t"
                    .formatted(table);
            prints.put(table, db.sql(print).query(String.class).single());
        }
        assertThat(prints).as("the tables of all modules").hasSizeGreaterThan(40);
        return prints;
    }

    @Override
    public JdbcClient db() {
        return db;
    }

    @Override
    public void publish(PublishedEvent event, Actor actor) {
        medfund.bean(PublishedEvents.class).publish(event, actor);
    }

    @Override
    public boolean replaying() {
        return false;
    }
}
