package org.medfund.trail.seal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stored checkpoints.
 *
 * @param db the live database
 */
record Heads(JdbcClient db) {

    Optional<Head> latest() {
        return db.sql("SELECT %s FROM seal_checkpoint ORDER BY tree_size DESC LIMIT 1".formatted(Head.COLUMNS))
                .query(Head::of)
                .optional();
    }

    /** The checkpoints after a size and up to another, in order. */
    List<Head> between(long after, long upTo) {
        return db.sql(
                        "SELECT %s FROM seal_checkpoint WHERE tree_size > :after AND tree_size <= :upTo ORDER BY tree_size"
                                .formatted(Head.COLUMNS))
                .param("after", after)
                .param("upTo", upTo)
                .query(Head::of)
                .list();
    }

    void add(Head head) {
        db.sql("INSERT INTO seal_checkpoint (%s) VALUES (:size, :root, :peaks, :last, :at, :note)"
                        .formatted(Head.COLUMNS))
                .param("size", head.size())
                .param("root", head.root().bytes())
                .param("peaks", head.peaks().bytes())
                .param("last", head.lastIndex())
                .param("at", head.signedAt().atOffset(ZoneOffset.UTC))
                .param("note", head.note())
                .update();
    }
}
