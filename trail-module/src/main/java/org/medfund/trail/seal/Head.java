package org.medfund.trail.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.medfund.trail.Checkpoint;

/**
 * A stored checkpoint.
 *
 * @param size      the number of leaves
 * @param root      the root
 * @param peaks     from which the tree grows on
 * @param lastIndex the place of the last event sealed
 * @param signedAt  when
 * @param note      as signed
 */
record Head(long size, Hash root, Peaks peaks, long lastIndex, Instant signedAt, String note) {

    static final String COLUMNS = "tree_size, root, peaks, last_index, signed_at, note";

    static Head of(ResultSet row, int number) throws SQLException {
        var size = row.getLong("tree_size");
        return new Head(
                size,
                Hash.at(row.getBytes("root"), 0),
                Peaks.of(size, row.getBytes("peaks")),
                row.getLong("last_index"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }

    Checkpoint checkpoint() {
        return new Checkpoint(size, root.base64(), signedAt, note);
    }
}
