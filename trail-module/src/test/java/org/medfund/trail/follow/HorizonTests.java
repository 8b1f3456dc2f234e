package org.medfund.trail.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Ids;
import org.medfund.trail.History;
import org.medfund.trail.Horizon;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T14: a long transaction and a late reader. */
@SpringBootTest
class HorizonTests {

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient db;

    @Autowired
    History history;

    @Autowired
    Horizon horizon;

    @Autowired
    Nodes nodes;

    @Test
    void losesNothingToALongTransaction() throws SQLException {
        var type = history.newType();
        var witness = new Witness("late-reader", type);
        var node = nodes.node(witness);
        try (var slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            var first = insert(slow, type);
            var second = history.happened(type, 1).getFirst();
            node.runOnce();
            assertThat(witness.seen()).as("what is not final yet").isEmpty();
            slow.commit();
            node.drain();
            assertThat(witness.seen()).containsExactly(first, second);
        }
    }

    /** The same history with a reader that trusts the index alone: it loses the first event, so the test above bites. */
    @Test
    void aNaiveReaderWouldLoseTheEvent() throws SQLException {
        var type = history.newType();
        var seen = new ArrayList<UUID>();
        try (var slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            var first = insert(slow, type);
            var second = history.happened(type, 1).getFirst();
            var position = readNaively(type, 0, seen);
            slow.commit();
            readNaively(type, position, seen);
            assertThat(seen).containsExactly(second).doesNotContain(first);
        }
    }

    @Test
    void standsStillWhileAnOlderTransactionRunsAndThenCatchesUp() throws SQLException {
        try (var slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            insert(slow, history.newType());
            history.happened(history.newType(), 3);
            var drawn = horizon.lastDrawn();
            assertThat(horizon.tick()).isLessThan(drawn - 2);
            slow.rollback();
        }
        nodes.node().drain();
        assertThat(horizon.current()).isEqualTo(horizon.lastDrawn());
    }

    private long readNaively(String type, long position, List<UUID> seen) {
        var last = new long[] {position};
        db.sql(
                        "SELECT global_index, event_id FROM trail_event WHERE type = :type AND global_index > :position ORDER BY 1")
                .param("type", type)
                .param("position", position)
                .query(row -> {
                    seen.add(row.getObject("event_id", UUID.class));
                    last[0] = row.getLong("global_index");
                });
        return last[0];
    }

    private static UUID insert(Connection connection, String type) throws SQLException {
        var id = Ids.next();
        try (var row = connection.prepareStatement("""
                INSERT INTO trail_event (event_id, stream, type, revision, region, business_date, recorded_at, actor, payload,
                                         metadata)
                VALUES (?, 'slow', ?, 1, '610900', '2026-02-13', now(), '{"personId":"p","org":"o","role":"r","channel":"c"}',
                        '{}', '{}')""")) {
            row.setObject(1, id);
            row.setString(2, type);
            row.executeUpdate();
        }
        return id;
    }
}
