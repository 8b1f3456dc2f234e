package org.medfund.trail.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.medfund.trail.History;
import org.medfund.trail.Horizon;
import org.medfund.trail.TrailFollower;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Followers under poison, death and rivalry. */
@SpringBootTest
class FollowingTests {

    private static final Duration SHORT_LEASE = Duration.ofMillis(300);
    private static final Duration LONG_LEASE = Duration.ofSeconds(10);

    @Autowired
    History history;

    @Autowired
    Nodes nodes;

    @Autowired
    JdbcClient db;

    @Autowired
    Horizon horizon;

    /** T23. */
    @Test
    void poisonStopsOnlyItsFollowerAndNamesTheEvent() {
        var type = history.newType();
        var events = history.happened(type, 25);
        var poison = events.get(17);
        var mended = new AtomicBoolean();
        var fussy = new Witness("fussy", type, event -> refuse(event.entry().eventId(), poison, mended));
        var easy = new Witness("easy", type);
        var node = nodes.node(fussy, easy);
        assertThatThrownBy(node::drain).hasMessageContaining("fussy");
        assertThat(easy.seen()).isEqualTo(events);
        assertThat(fussy.seen()).isEqualTo(events.subList(0, 17));
        assertThat(report(fussy)).satisfies(line -> {
            assertThat(line.failedIndex()).isEqualTo(indexOf(poison));
            assertThat(line.failedType()).isEqualTo(type);
            assertThat(line.lag()).isEqualTo(8);
        });
        assertThat(health(fussy)).isEqualTo("DOWN");
        mended.set(true);
        node.drain();
        assertThat(fussy.seen()).isEqualTo(events);
        assertThat(health(fussy)).isEqualTo("UP");
        assertThat(new Completeness(List.of(fussy, easy), db).differences()).isEmpty();
    }

    @Test
    void appliesOnceWhatWasRolledBackTheFirstTime() {
        var type = history.newType();
        var event = history.happened(type, 1).getFirst();
        var attempts = new AtomicInteger();
        var follower = new Witness("stumbles", type, e -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
            }
        });
        var node = nodes.node(follower);
        assertThatThrownBy(node::drain).isInstanceOf(IllegalStateException.class);
        node.drain();
        node.drain();
        assertThat(follower.seen()).containsExactly(event);
    }

    @Test
    void twoNodesShareAFollowerAndEachEventTakesEffectOnce() {
        var type = history.newType();
        var events = history.happened(type, 300);
        var shared = new Witness("shared", type);
        var one = nodes.node(SHORT_LEASE, shared);
        var other = nodes.node(SHORT_LEASE, shared);
        CompletableFuture.allOf(CompletableFuture.runAsync(one::drain), CompletableFuture.runAsync(other::drain))
                .join();
        assertThat(shared.seen()).isEqualTo(events);
    }

    @Test
    void theLeaseOfADeadNodeMoves() {
        var type = history.newType();
        var follower = new Witness("orphan", type);
        var dead = nodes.node(SHORT_LEASE, follower);
        history.happened(type, 1);
        dead.drain();
        var owner = report(follower).leaseOwner();
        var late = history.happened(type, 5);
        nodes.node(SHORT_LEASE, follower).drain();
        assertThat(follower.seen()).hasSize(6).endsWith(late.toArray(UUID[]::new));
        assertThat(report(follower).leaseOwner()).isNotEqualTo(owner);
    }

    @Test
    void aFollowerWithADifferentCountIsFound() {
        var type = history.newType();
        var follower = new Witness("miscounts", type);
        history.happened(type, 3);
        nodes.node(follower).drain();
        db.sql("UPDATE trail_follower SET handled = 2 WHERE name = 'miscounts'").update();
        assertThat(new Completeness(List.of(follower), db).differences())
                .singleElement()
                .asString()
                .contains("miscounts");
    }

    @Test
    void runsByItselfOnceStartedAndStopsWhenTold() {
        var type = history.newType();
        var follower = new Witness("background", type);
        var node = nodes.node(follower);
        node.start();
        var events = history.happened(type, 50);
        await().until(() -> follower.seen().equals(events));
        node.stop();
        assertThat(node.isRunning()).isFalse();
    }

    /** A turn ends after twenty batches of ten. */
    @Test
    void goesOnAtOnceWhileItIsBehindThoughNobodyLooksAgain() {
        var type = history.newType();
        var follower = new Witness("backlog", type);
        var once = new LookedAtOnce(horizon);
        var node = nodes.node(once, LONG_LEASE, follower);
        var events = history.happened(type, 450);
        node.start();
        try {
            await().untilAsserted(() -> assertThat(follower.seen()).isEqualTo(events));
        } finally {
            once.letGo();
            node.stop();
        }
    }

    @Test
    void anEventThatStandsAloneFillsATransactionByItself() {
        var light = history.newType();
        var heavy = history.newType();
        for (var type : List.of(light, light, heavy, heavy, light, heavy)) {
            history.happened(type, 1);
        }
        var follower = new Transactions("packs", light, heavy, 10);
        nodes.node(follower).drain();
        assertThat(follower.seen())
                .containsExactly(List.of(light, light), List.of(heavy), List.of(heavy), List.of(light), List.of(heavy));
        assertThat(new Completeness(List.of(follower), db).differences()).isEmpty();
    }

    @Test
    void anEventThatStandsAloneIsNotForgottenAtTheEndOfAFullBatch() {
        var light = history.newType();
        var heavy = history.newType();
        history.happened(light, 1);
        history.happened(heavy, 1);
        history.happened(light, 2);
        var follower = new Transactions("packs-two", light, heavy, 2);
        nodes.node(follower).drain();
        assertThat(follower.seen()).containsExactly(List.of(light), List.of(heavy), List.of(light, light));
    }

    @Test
    void refusesTwoFollowersOfOneName() {
        assertThatThrownBy(() -> nodes.node(new Witness("twin", "a"), new Witness("twin", "b")))
                .hasMessageContaining("twin");
    }

    private static void refuse(UUID event, UUID poison, AtomicBoolean mended) {
        if (event.equals(poison) && !mended.get()) {
            throw new IllegalArgumentException("cannot be read");
        }
    }

    private FollowerReport.Line report(TrailFollower follower) {
        return new FollowerReport(List.of(follower), horizon, db).lines().getFirst();
    }

    private String health(TrailFollower follower) {
        return new FollowersHealth(new FollowerReport(List.of(follower), horizon, db))
                .health()
                .getStatus()
                .getCode();
    }

    private long indexOf(UUID event) {
        return db.sql("SELECT global_index FROM trail_event WHERE event_id = :id")
                .param("id", event)
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
