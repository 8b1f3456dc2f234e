package org.medfund.trail.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import medfundtest.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.medfund.trail.History;
import org.medfund.trail.Horizon;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Seal;
import org.medfund.trail.TrailProof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** I6: the seal covers exactly the history, and every later change of it shows. */
@SpringBootTest
class SealTests {

    @Autowired
    Seal seal;

    @Autowired
    TrailProof proof;

    @Autowired
    History history;

    @Autowired
    Horizon horizon;

    @Autowired
    NoteKey key;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestDatabase database;

    @Test
    void sealsEveryEventOnceAcrossTheTilesAndProvesIt() {
        for (var times : new int[] {1, 254, 1, 1, 300}) {
            history.happened(history.newType(), times);
            seal.now();
        }
        var last = seal.now();
        assertThat(last.size()).isEqualTo(count("SELECT count(*) FROM trail_event"));
        assertThat(count("SELECT sum(cardinality(global_index)) FROM seal_tile"))
                .isEqualTo(last.size());
        assertThat(new Note("medfund.local/trail", last.size(), Hash.ofBase64(last.root()))
                        .isSignedBy(key, last.note()))
                .isTrue();
        var report = proof.verify();
        assertThat(report.contradictions()).isEmpty();
        assertThat(report.leaves()).isEqualTo(last.size()).isEqualTo(report.events());
        assertThat(report.checkpoints()).isEqualTo(count("SELECT count(*) FROM seal_checkpoint"));
    }

    @Test
    void signsNothingNewWhenNothingIsNew() {
        history.happened(history.newType(), 1);
        assertThat(seal.now()).isEqualTo(seal.now());
    }

    @Test
    void leavesNothingBehindWhenItDiesInTheMiddle() {
        history.happened(history.newType(), 3);
        var before = seal.now();
        history.happened(history.newType(), 3);
        var dying = step(point -> {
            if (point == FaultPoint.MID_SEAL) {
                throw new IllegalStateException("killed");
            }
        });
        horizon.tick();
        assertThatThrownBy(() -> dying.run(horizon.tick())).hasMessage("killed");
        assertThat(seal.latest()).contains(before);
        assertThat(seal.now().size()).isEqualTo(before.size() + 3);
        assertThat(proof.verify().isSound()).isTrue();
    }

    @Test
    void twoNodesSealOneTree() {
        history.happened(history.newType(), 500);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(seal::now),
                        CompletableFuture.runAsync(seal::now),
                        CompletableFuture.runAsync(seal::now))
                .join();
        assertThat(proof.verify().contradictions()).isEmpty();
    }

    /** T26 and after: each change is made by an administrator with the guards off, found, and undone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "UPDATE trail_event SET payload = payload || ' ' WHERE global_index = (SELECT min(global_index) FROM trail_event); UPDATE trail_event SET payload = rtrim(payload) WHERE global_index = (SELECT min(global_index) FROM trail_event); leaf",
                "UPDATE trail_event SET business_date = business_date + 1 WHERE global_index = (SELECT min(global_index) FROM trail_event); UPDATE trail_event SET business_date = business_date - 1 WHERE global_index = (SELECT min(global_index) FROM trail_event); leaf",
                "UPDATE trail_event SET actor = actor || ' ' WHERE global_index = (SELECT min(global_index) FROM trail_event); UPDATE trail_event SET actor = rtrim(actor) WHERE global_index = (SELECT min(global_index) FROM trail_event); leaf",
                "UPDATE trail_event SET global_index = -global_index WHERE global_index = (SELECT min(global_index) FROM trail_event); UPDATE trail_event SET global_index = -global_index WHERE global_index = (SELECT min(global_index) FROM trail_event); events are stored",
                "UPDATE seal_checkpoint SET root = sha256(root) WHERE tree_size = (SELECT tree_size FROM saved); UPDATE seal_checkpoint c SET root = saved.root FROM saved WHERE c.tree_size = saved.tree_size; another root",
                "UPDATE seal_checkpoint SET note = replace(note, '—', '- ') WHERE tree_size = (SELECT tree_size FROM saved); UPDATE seal_checkpoint c SET note = saved.note FROM saved WHERE c.tree_size = saved.tree_size; not signed"
            })
    void findsWhatAnAdministratorHasChanged(String change, String undo, String found) {
        history.happened(history.newType(), 5);
        seal.now();
        withoutGuards("CREATE TABLE saved AS SELECT * FROM seal_checkpoint ORDER BY tree_size LIMIT 1");
        withoutGuards(change);
        var contradictions = proof.verify().contradictions();
        withoutGuards(undo);
        withoutGuards("DROP TABLE saved");
        assertThat(contradictions).anyMatch(text -> text.contains(found));
        assertThat(proof.verify().contradictions()).isEmpty();
    }

    @Test
    void signsNothingMoreOverATreeThatIsNotTheSignedOne() {
        history.happened(history.newType(), 2);
        var size = seal.now().size();
        history.happened(history.newType(), 1);
        withoutGuards("UPDATE seal_tile SET hashes = substring(hashes FROM 33), global_index = global_index[2:] "
                + "WHERE tile_no = (SELECT max(tile_no) FROM seal_tile) AND cardinality(global_index) > 1");
        assertThatThrownBy(seal::now).hasMessageContaining("were signed");
        assertThat(seal.latest().orElseThrow().size()).isEqualTo(size);
        withoutGuards("DELETE FROM seal_tile");
        withoutGuards("DELETE FROM seal_checkpoint");
        seal.now();
        assertThat(proof.verify().contradictions()).isEmpty();
    }

    private SealingStep step(FaultPoints faults) {
        var settings = new SealSettings(false, Duration.ofSeconds(1), "medfund.local/trail", "", 100);
        return new SealingStep(jdbc, db, key, settings, faults, Clock.systemUTC(), transactions);
    }

    private void withoutGuards(String sql) {
        try (var connection = database.superuser(ModuleMigrations.searchPath()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long count(String sql) {
        return db.sql(sql).query((row, n) -> row.getLong(1)).single();
    }
}
