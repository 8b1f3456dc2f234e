package org.medfund.trail.browse;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an auditor looks for; an absent criterion admits everything.
 *
 * @param regions only events of these
 * @param from    recorded at this time or later
 * @param to      recorded before this time
 */
record TrailQuery(
        Set<RegionCode> regions,
        @Nullable String stream,
        @Nullable String type,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to) {

    /** Events after an index and up to another, in trail order. */
    List<TrailEvent> run(JdbcClient db, long after, long upTo, int limit) {
        var sql = new StringBuilder(TrailRows.SELECT)
                .append("WHERE global_index > :after AND global_index <= :upTo AND region = ANY (:regions)");
        var query = db.sql(criteria(sql)
                        .append(" ORDER BY global_index LIMIT :limit")
                        .toString())
                .param("after", after)
                .param("upTo", upTo)
                .param("regions", regions.stream().map(RegionCode::value).toArray(String[]::new))
                .param("stream", stream)
                .param("type", type)
                .param("from", from)
                .param("to", to)
                .param("limit", limit);
        return query.query(TrailRows::event).list();
    }

    /** Only what is asked for stands in the statement, so that the database finds the index for it. */
    private StringBuilder criteria(StringBuilder sql) {
        append(sql, stream, " AND stream = :stream");
        append(sql, type, " AND type = :type");
        append(sql, from, " AND recorded_at >= :from");
        append(sql, to, " AND recorded_at < :to");
        return sql;
    }

    private static void append(StringBuilder sql, @Nullable Object criterion, String condition) {
        if (criterion != null) {
            sql.append(condition);
        }
    }
}
