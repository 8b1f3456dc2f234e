package org.medfund.trail.seal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The leaves as they are stored, 256 to a row.
 *
 * @param jdbc the live database
 */
record Tiles(JdbcTemplate jdbc) {

    static final int WIDTH = 256;

    private static final String APPEND = """
            INSERT INTO seal_tile AS t (tile_no, global_index, hashes) VALUES (?, ?, ?)
            ON CONFLICT (tile_no) DO UPDATE
            SET global_index = t.global_index || excluded.global_index, hashes = t.hashes || excluded.hashes""";

    private static final String COUNT = """
            SELECT coalesce((SELECT tile_no * 256 + cardinality(global_index) FROM seal_tile
                             ORDER BY tile_no DESC LIMIT 1), 0)""";

    private static final String READ = """
            SELECT global_index, hashes FROM seal_tile WHERE tile_no >= ? AND tile_no < ? ORDER BY tile_no""";

    /**
     * A stored leaf.
     *
     * @param globalIndex the event's place
     * @param hash        the leaf's hash
     */
    record Stored(long globalIndex, Hash hash) {}

    /** How many leaves there are. */
    long count() {
        var count = jdbc.queryForObject(COUNT, Long.class);
        return count == null ? 0 : count;
    }

    /** Appends leaves after the first {@code size}. */
    void append(long size, List<Stored> leaves) {
        var rows = new ArrayList<Object[]>();
        for (var from = 0; from < leaves.size(); ) {
            var place = size + from;
            var to = (int) Math.min(leaves.size(), from + WIDTH - place % WIDTH);
            rows.add(row(place / WIDTH, leaves.subList(from, to)));
            from = to;
        }
        jdbc.batchUpdate(APPEND, rows);
    }

    private static Object[] row(long tile, List<Stored> leaves) {
        var hashes = new byte[leaves.size() * Hash.LENGTH];
        for (var i = 0; i < leaves.size(); i++) {
            System.arraycopy(leaves.get(i).hash().bytes(), 0, hashes, i * Hash.LENGTH, Hash.LENGTH);
        }
        return new Object[] {tile, leaves.stream().map(Stored::globalIndex).toArray(Long[]::new), hashes};
    }

    /** The leaves of some rows, in order. */
    List<Stored> read(long firstTile, int tiles) {
        var leaves = new ArrayList<Stored>();
        jdbc.query(
                READ,
                row -> {
                    var indexes = (Long[]) row.getArray(1).getArray();
                    var hashes = row.getBytes(2);
                    for (var i = 0; i < indexes.length; i++) {
                        leaves.add(new Stored(indexes[i], Hash.at(hashes, i)));
                    }
                },
                firstTile,
                firstTile + tiles);
        return leaves;
    }
}
