package org.medfund.trail.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.medfund.trail.EventJson;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.medfund.trail.Horizon;
import org.medfund.trail.Trail;
import org.medfund.trail.TrailEntry;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailRows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail in PostgreSQL. An append is a plain batched insert in the publisher's transaction, so the history holds
 * exactly what was committed. Index and transaction id are given by the database alone.
 */
@Component
class PostgresTrail implements Trail {

    private static final int STATEMENTS_A_BATCH = 512;

    private static final String INSERT = """
            INSERT INTO trail_event (event_id, stream, sequence, type, revision, region, business_date, recorded_at,
                                     actor, payload, metadata)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final JdbcClient db;
    private final Horizon horizon;
    private final CommitFaults commitFaults;
    private final FaultPoints faults;

    PostgresTrail(JdbcTemplate jdbc, JdbcClient db, Horizon horizon, CommitFaults commitFaults, FaultPoints faults) {
        this.jdbc = jdbc;
        this.db = db;
        this.horizon = horizon;
        this.commitFaults = commitFaults;
        this.faults = faults;
    }

    @Override
    public void append(List<TrailEntry> entries) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the trail is appended to only in the transaction of what happened");
        }
        insert(entries);
        commitFaults.watch();
        faults.reached(FaultPoint.AFTER_EVENT_APPEND);
    }

    private void insert(List<TrailEntry> entries) {
        try {
            jdbc.batchUpdate(INSERT, entries, STATEMENTS_A_BATCH, PostgresTrail::set);
        } catch (DuplicateKeyException e) {
            throw new StreamConflict("a stream's sequence or an event id is taken already", e);
        }
    }

    private static void set(PreparedStatement row, TrailEntry entry) throws SQLException {
        row.setObject(1, entry.eventId());
        row.setString(2, entry.stream());
        row.setObject(3, entry.sequence(), Types.BIGINT);
        row.setString(4, entry.type());
        row.setInt(5, entry.revision());
        row.setString(6, entry.region().value());
        row.setObject(7, entry.businessDate());
        row.setObject(8, entry.recordedAt().atOffset(ZoneOffset.UTC));
        row.setString(9, EventJson.write(entry.actor()));
        row.setString(10, entry.payload());
        row.setString(11, entry.metadata());
    }

    @Override
    public List<TrailEvent> stream(String stream, long fromSequence) {
        return db.sql(TrailRows.SELECT + "WHERE stream = :stream AND sequence >= :from ORDER BY sequence")
                .param("stream", stream)
                .param("from", fromSequence)
                .query(TrailRows::event)
                .list();
    }

    @Override
    public long horizon() {
        return horizon.current();
    }
}
