package org.medfund.audit.review;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The chunks that one transaction reviews, in trail order, in the form in which SQL takes them: a set {@code batch (ord,
 * region, chunk_id)} and the business dates they span, which name the partitions.
 */
record ChunkBatch(List<ReceivedChunk> chunks) {

    /** Starts every statement that works on the batch. */
    static final String WITH = """
            WITH batch AS (
                SELECT ord, region, chunk_id
                FROM unnest(string_to_array(:regions, ','), string_to_array(:chunks, ',')::uuid[])
                    WITH ORDINALITY b (region, chunk_id, ord))
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

    /** A statement on the batch alone. */
    StatementSpec statement(JdbcClient db, String sql) {
        return db.sql(sql)
                .withFetchSize(FETCH_SIZE)
                .param("regions", join(chunk -> chunk.region().value()))
                .param("chunks", join(chunk -> chunk.chunkId().toString()));
    }

    /** A statement on the batch and the business dates it spans, {@code :from} and {@code :to}. */
    StatementSpec datedStatement(JdbcClient db, String sql) {
        return statement(db, sql)
                .param("from", bound(Comparator.naturalOrder(), ReceivedChunk::fromDate))
                .param("to", bound(Comparator.reverseOrder(), ReceivedChunk::toDate));
    }

    private <T> T bound(Comparator<T> order, Function<ReceivedChunk, T> date) {
        return chunks.stream().map(date).min(order).orElseThrow();
    }

    private String join(Function<ReceivedChunk, String> column) {
        return chunks.stream().map(column).collect(Collectors.joining(","));
    }
}
