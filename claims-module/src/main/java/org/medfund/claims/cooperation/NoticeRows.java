package org.medfund.claims.cooperation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of notices (S1-3.10). */
@Component
class NoticeRows {

    private static final String STANDING = """
            SELECT region, id, kind, words, starts_at, ends_at, partners, withdraws, recorded_at, actor
            FROM cooperation_notice n
            WHERE NOT EXISTS (SELECT FROM cooperation_notice w WHERE w.region = n.region AND w.withdraws = n.id)""";
    private static final String FIND = STANDING + " AND region = :region AND id = :id";
    private static final String SHOWN = STANDING + """
             AND ends_at > :now AND id > :after
             AND (region = :region OR partners = '{}' OR :region = ANY (partners))
            ORDER BY id LIMIT :limit""";
    private static final String INSERT = """
            INSERT INTO cooperation_notice (region, id, kind, words, starts_at, ends_at, partners, withdraws, recorded_at, actor,
                                            salt, sha256)
            VALUES (:region, :id, :kind, :words, :from, :to, :partners::text[], :withdraws, :at, :actor, :salt, :sha256)""";

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    /** One that stands. */
    Optional<Notice> find(RegionCode region, UUID id) {
        return db.sql(FIND)
                .param("region", region.value())
                .param("id", id)
                .query(NoticeRows::notice)
                .optional();
    }

    /** Those that stand and are not over, of a region and of all that tell it, by id. */
    List<Notice> shown(RegionCode region, Instant now, UUID after, int limit) {
        return db.sql(SHOWN)
                .param("region", region.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("limit", limit)
                .query(NoticeRows::notice)
                .list();
    }

    void insert(Notice notice, SourceDigest digest) {
        db.sql(INSERT)
                .param("region", notice.region().value())
                .param("id", notice.id())
                .param("kind", notice.kind().name())
                .param("words", notice.text())
                .param("from", notice.from().atOffset(ZoneOffset.UTC))
                .param("to", notice.to().atOffset(ZoneOffset.UTC))
                .param(
                        "partners",
                        notice.partners().stream().map(RegionCode::value).toArray(String[]::new))
                .param("withdraws", notice.withdraws())
                .param("at", notice.publishedAt().atOffset(ZoneOffset.UTC))
                .param("actor", notice.actor())
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(
                new RegionCode(row.getString(1)),
                row.getObject(2, UUID.class),
                Notice.Kind.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                Arrays.stream((String[]) row.getArray(7).getArray())
                        .map(RegionCode::new)
                        .toList(),
                row.getObject(8, UUID.class),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10));
    }
}
