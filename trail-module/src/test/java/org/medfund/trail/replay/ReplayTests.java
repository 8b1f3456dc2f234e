package org.medfund.trail.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import medfundtest.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Actor;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.History;
import org.medfund.trail.Horizon;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.Replay;
import org.medfund.trail.TableComparison;
import org.medfund.trail.ThingHappened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** I5: a replay gives the live table again, row by row, and decides nothing anew. */
@SpringBootTest
class ReplayTests {

    private static final String SCRATCH = "replay_scratch";

    @Autowired
    TestDatabase database;

    @Autowired
    History history;

    @Autowired
    PublishedEvents published;

    @Autowired
    FollowerControl followers;

    @Autowired
    Replay replay;

    @Autowired
    Horizon horizon;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void somethingHappened() {
        for (var i = 1; i <= 12; i++) {
            happened("thing-" + i % 3, i);
        }
        followers.drain();
        replay.prepare(database.owner(), SCRATCH);
    }

    @Test
    void rebuildsTheDerivedTableRowByRow() {
        var events = count("SELECT count(*) FROM trail_event");
        var steps = new ArrayList<Long>();
        var report =
                replay.run(database.app(ModuleMigrations.searchPath(SCRATCH)), (index, horizon) -> steps.add(index));
        assertThat(report.events()).isGreaterThanOrEqualTo(13);
        assertThat(steps).isNotEmpty();
        assertThat(compare().isEqual()).isTrue();
        assertThat(count("SELECT count(*) FROM trail_event"))
                .as("a replay publishes nothing")
                .isEqualTo(events);
        assertThat(count("SELECT things FROM replay_scratch.thing_count_v1"))
                .as("views that rest on a derived table rest on its copy")
                .isEqualTo(count("SELECT count(*) FROM thing_book"));
    }

    @Test
    void namesTheRowsThatDiffer() {
        replay.run(database.app(ModuleMigrations.searchPath(SCRATCH)), (index, horizon) -> {});
        db.sql("UPDATE replay_scratch.thing_book SET amount_fen = amount_fen + 1 WHERE thing = 'thing-1'")
                .update();
        var difference = compare();
        assertThat(difference.isEqual()).isFalse();
        assertThat(difference.onlyLive()).isEqualTo(1);
        assertThat(difference.onlyRebuilt()).isEqualTo(1);
        assertThat(difference.examples()).anyMatch(row -> row.startsWith("rebuilt (thing-1,"));
    }

    /** As live: a replay of many large events must keep below the limit of a transaction too. */
    @Test
    void givesAnEventThatStandsAloneATransactionOfItsOwn() {
        var small = history.newType();
        var large = history.newType();
        history.happened(small, 2);
        history.happened(large, 2);
        history.happened(small, 3);
        var follower = new Transactions(small, large);
        new ReplayByFollowers(List.of(follower), horizon)
                .run(database.app(ModuleMigrations.searchPath()), (index, horizon) -> {});
        assertThat(follower.sizes()).containsExactly(2, 1, 1, 3);
    }

    @Test
    void anEmptyScratchIsNotEqual() {
        assertThat(compare().isEqual()).isFalse();
    }

    @Test
    void neverTakesALiveSchemaForScratch() {
        assertThatThrownBy(() -> replay.prepare(database.owner(), "trail"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TableComparison compare() {
        return replay.compare(database.app(ModuleMigrations.searchPath()), SCRATCH)
                .getFirst();
    }

    private void happened(String thing, long fen) {
        history.inTransaction(() -> {
            published.publish(ThingHappened.of(thing, fen), Actor.system("test"));
            return fen;
        });
    }

    private long count(String sql) {
        return db.sql(sql).query((row, n) -> row.getLong(1)).single();
    }
}
