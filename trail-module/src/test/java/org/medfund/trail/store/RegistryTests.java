package org.medfund.trail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Actor;
import org.medfund.trail.EventJson;
import org.medfund.trail.History;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.ThingHappened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What neighbours' listeners get, and what the publication registry keeps of it. */
@SpringBootTest
class RegistryTests {

    @Autowired
    PublishedEvents published;

    @Autowired
    History history;

    @Autowired
    WhenThingHappenedThenRememberIt listener;

    @Autowired
    JdbcClient db;

    @Test
    void keepsWhatAListenerCouldNotTakeInTheFrozenJson() {
        publish("indigestible");
        await().until(() -> publications("indigestible", "FAILED").size() == 1);
        assertThat(publications("indigestible", "FAILED"))
                .containsExactly(EventJson.write(ThingHappened.of("indigestible", 1)));
    }

    @Test
    void handsOverAfterTheCommitAndForgetsWhatIsDone() {
        publish("digestible");
        await().until(() -> listener.remembers("digestible"));
        await().until(() -> publications("digestible", "%").isEmpty());
    }

    private void publish(String thing) {
        history.inTransaction(() -> {
            published.publish(ThingHappened.of(thing, 1), Actor.system("test"));
            return thing;
        });
    }

    private List<String> publications(String thing, String status) {
        return db.sql("""
                        SELECT serialized_event FROM event_publication
                        WHERE serialized_event LIKE :thing AND status LIKE :status""")
                .param("thing", "%\"" + thing + "\"%")
                .param("status", status)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
