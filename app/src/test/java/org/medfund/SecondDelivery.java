package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private final RunningMedfund medfund;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    SecondDelivery(RunningMedfund medfund) {
        this.medfund = medfund;
        this.db = medfund.bean(JdbcClient.class);
        this.transaction = new TransactionTemplate(medfund.bean(PlatformTransactionManager.class));
    }

    void changesNothing() {
        var before = Fingerprints.of(medfund);
        var followers = medfund.beans(TrailFollower.class);
        assertThat(followers).isNotEmpty();
        followers.forEach(follower -> {
            var history = new TrailReader(db).next(follower.types(), 0, Long.MAX_VALUE, Integer.MAX_VALUE);
            assertThat(history).as(follower.name()).isNotEmpty();
            history.forEach(event -> again(follower, event));
        });
        assertThat(Fingerprints.of(medfund)).isEqualTo(before);
    }

    private void again(TrailFollower follower, TrailEvent event) {
        transaction.executeWithoutResult(status -> follower.apply(List.of(event), this));
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
