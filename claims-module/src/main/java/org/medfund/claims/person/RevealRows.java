package org.medfund.claims.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests to see personal data, of who allowed them, and of what was shown. */
@Component
class RevealRows {

    private static final String ASK = """
        INSERT INTO person_reveal_request (region, id, person_id, reason, person, recorded_at)
        VALUES (:region, :id, :subject, :reason, :by, :at)\
        """;
    private static final String APPROVE = """
        INSERT INTO person_reveal_approval (region, id, person, recorded_at, valid_until)
        VALUES (:region, :id, :by, :at, :until)\
        """;
    private static final String SHOW = """
        INSERT INTO person_reveal (region, id, person_id, reason, person, org, role, channel, revealed_at)
        VALUES (:region, :id, :subject, :reason, :by, :org, :role, :channel, :at)\
        """;
    private static final String FIND = """
        SELECT q.region, q.id, q.person_id, q.reason, q.person, a.valid_until, s.id IS NOT NULL
        FROM person_reveal_request q
        LEFT JOIN person_reveal_approval a ON a.region = q.region AND a.id = q.id
        LEFT JOIN person_reveal s ON s.region = q.region AND s.id = q.id
        WHERE q.id = :id AND q.person_id = :subject
        """;

    private final JdbcClient db;

    RevealRows(JdbcClient db) {
        this.db = db;
    }

    /** @throws Refused as not found if the person has no such request */
    RevealRequest find(UUID person, UUID id) {
        return db.sql(FIND)
                .param("id", id)
                .param("subject", person)
                .query(RevealRows::request)
                .optional()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    void ask(RevealRequest request, Actor actor, Instant now) {
        bind(ASK, request, actor, now)
                .param("subject", request.person())
                .param("reason", request.reason().name())
                .update();
    }

    void approve(RevealRequest request, Actor actor, Instant now, Instant until) {
        bind(APPROVE, request, actor, now)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The key lets it happen once, whoever else tries at the same moment. */
    void show(RevealRequest request, Actor actor, Instant now) {
        bind(SHOW, request, actor, now)
                .param("subject", request.person())
                .param("reason", request.reason().name())
                .param("org", actor.org())
                .param("role", actor.role())
                .param("channel", actor.channel())
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, RevealRequest request, Actor actor, Instant now) {
        return db.sql(sql)
                .param("region", request.region().value())
                .param("id", request.id())
                .param("by", actor.personId())
                .param("at", now.atOffset(ZoneOffset.UTC));
    }

    private static RevealRequest request(ResultSet row, int n) throws SQLException {
        var until = row.getObject(6, OffsetDateTime.class);
        return new RevealRequest(
                new RegionCode(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                RevealReason.valueOf(row.getString(4)),
                row.getString(5),
                until == null ? null : until.toInstant(),
                row.getBoolean(7));
    }
}
