package org.medfund.trail;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the trail in its order. Every query is answered by the index on type and place, however long the history between
 * the two ends is.
 *
 * @param db where the trail is found by the search path
 */
public record TrailReader(JdbcClient db) {

    private static final String NEXT = """
            WHERE global_index IN (
                SELECT next.global_index
                FROM unnest(:types) AS wanted(type) CROSS JOIN LATERAL (
                    SELECT e.global_index FROM trail_event e
                    WHERE e.type = wanted.type AND e.global_index > :after AND e.global_index <= :upTo
                    ORDER BY e.global_index LIMIT :limit) next
                ORDER BY next.global_index LIMIT :limit)
            ORDER BY global_index""";

    private static final String TYPES = """
            SELECT DISTINCT type FROM trail_event WHERE global_index > :after AND global_index <= :upTo""";

    /** The next events of some types after an index and up to another, in trail order. */
    public List<TrailEvent> next(Set<String> types, long after, long upTo, int limit) {
        return db.sql(TrailRows.SELECT + NEXT)
                .param("types", types.toArray(String[]::new))
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(TrailRows::event)
                .list();
    }

    /** As many of the next events as fit into one transaction: one that stands alone, or those before it. */
    public static List<TrailEvent> together(List<TrailEvent> next, Set<String> alone) {
        var together =
                next.stream().takeWhile(event -> !alone.contains(event.type())).toList();
        return together.isEmpty() ? next.subList(0, Math.min(1, next.size())) : together;
    }

    /** The types that occur after an index and up to another. */
    public Set<String> typesBetween(long after, long upTo) {
        return db.sql(TYPES)
                .param("after", after)
                .param("upTo", upTo)
                .query((row, n) -> row.getString(1))
                .set();
    }
}
