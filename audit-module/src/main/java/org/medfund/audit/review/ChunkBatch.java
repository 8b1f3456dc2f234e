package org.medfund.audit.review;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The chunks that one transaction reviews, in trail order, in the form in which SQL takes them: a set {@code batch (ord,
 * region, chunk_id)}.
 */
record ChunkBatch(List<ReceivedChunk> chunks) {

    /** Starts every statement that works on the batch. */
    static final String WITH = """
            WITH batch AS (
                SELECT ord, region, chunk_id
                FROM unnest(string_to_array(:regions, ','), string_to_array(:chunks, ',')::uuid[])
                    WITH ORDINALITY b (region, chunk_id, ord))
            """;

    /**
     * Starts every statement that works on the settlements of the batch: a set {@code reviewed}. Each LATERAL with OFFSET 0
     * is an index probe that no statistics can turn into a scan: right after a bulk load, and for every new day, the planner
     * believes that a day is almost empty. So a probe names only columns of the one index that it is meant for.
     */
    static final String SETTLEMENTS = WITH + """
            , reviewed AS (
                SELECT b.ord, s.*
                FROM batch b
                CROSS JOIN LATERAL (SELECT * FROM settlement_v1 s WHERE s.chunk_id = b.chunk_id OFFSET 0) s
                WHERE s.region = b.region)
            """;

    private static final int FETCH_SIZE = 2_000;

    /** Leaves out what was reviewed before: a chunk delivered twice, even at once, has no second effect. */
    static ChunkBatch unreviewed(JdbcClient db, List<ReceivedChunk> received) {
        var done = new ChunkBatch(received)
                .statement(db, WITH + "SELECT chunk_id FROM batch JOIN chunk_review USING (region, chunk_id)")
                .query(UUID.class)
                .set();
        return new ChunkBatch(
                received.stream().filter(chunk -> done.add(chunk.chunkId())).toList());
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    StatementSpec statement(JdbcClient db, String sql) {
        return db.sql(sql)
                .withFetchSize(FETCH_SIZE)
                .param("regions", join(chunk -> chunk.region().value()))
                .param("chunks", join(chunk -> chunk.chunkId().toString()));
    }

    private String join(Function<ReceivedChunk, String> column) {
        return chunks.stream().map(column).collect(Collectors.joining(","));
    }
}
