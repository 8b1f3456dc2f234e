package org.medfund.trail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import medfundtest.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.trail.History;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Trail;
import org.medfund.trail.TrailEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail can be added to, and nothing else. */
@SpringBootTest
class AppendOnlyTests {

    @Autowired
    DataSource application;

    @Autowired
    TestDatabase database;

    @Autowired
    History history;

    @Autowired
    Trail trail;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE trail_event SET payload = '{}'",
                "DELETE FROM trail_event",
                "TRUNCATE trail_event",
                "INSERT INTO trail_event (global_index) VALUES (1)",
                "INSERT INTO trail_event (tx_id) VALUES ('1')",
                "SELECT setval('trail_event_index', 1)",
                "ALTER TABLE trail_event DISABLE TRIGGER ALL",
                "DELETE FROM seal_tile",
                "UPDATE seal_checkpoint SET note = ''",
                "DELETE FROM seal_checkpoint"
            })
    void theApplicationMayNot(String change) {
        history.happened(history.newType(), 1);
        assertThatThrownBy(() -> JdbcClient.create(application).sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE trail_event SET payload = '{}'", "DELETE FROM trail_event", "TRUNCATE trail_event"})
    void evenTheOwnerMayNot(String change) {
        history.happened(history.newType(), 1);
        var owner = JdbcClient.create(database.owner());
        assertThatThrownBy(() -> owner.sql(change.replace("trail_event", "trail.trail_event"))
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        assertThatThrownBy(() -> trail.append(List.of(History.entry("test.lonely"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsTheSecondWriterOfASequenceThatItWasLate() {
        var stream = "aggregate/" + history.newType();
        append(stream, 0);
        assertThatThrownBy(() -> append(stream, 0)).isInstanceOf(Trail.StreamConflict.class);
    }

    @Test
    void readsAStreamInItsOrderAsItWasWritten() {
        var stream = "aggregate/" + history.newType();
        append(stream, 0);
        append(stream, 1);
        append(stream, 2);
        var entries = trail.stream(stream, 1).stream().map(TrailEvent::entry).toList();
        assertThat(entries).extracting(entry -> entry.sequence()).containsExactly(1L, 2L);
        assertThat(entries.getFirst())
                .usingRecursiveComparison()
                .ignoringFields("eventId")
                .isEqualTo(History.entry("test.aggregate", stream, 1L));
    }

    @Test
    void looksUpTablesOnTheSearchPathOfAllModules() {
        assertThat(JdbcClient.create(application)
                        .sql("SHOW search_path")
                        .query((row, n) -> row.getString(1))
                        .single()
                        .replace(" ", ""))
                .isEqualTo(ModuleMigrations.searchPath());
    }

    private void append(String stream, long sequence) {
        history.inTransaction(() -> {
            trail.append(List.of(History.entry("test.aggregate", stream, sequence)));
            return sequence;
        });
    }
}
