package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who confirmed the lists of a statement; each side once, and the first one stands. */
@Component
class Confirmations {

    private static final String INSERT = """
            INSERT INTO reconciliation_confirmation (region, statement_id, side, person_id, org, role, channel, confirmed_at)
            VALUES (:region, :id, :side, :person, :org, :role, :channel, :at)
            ON CONFLICT (region, statement_id, side) DO NOTHING""";

    private final JdbcClient db;
    private final Clock clock;

    Confirmations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The side that an actor speaks for. */
    enum Side {
        INSTITUTION,
        AGENCY;

        static Side of(Actor actor) {
            return actor.role().equals(Role.INSTITUTION.name()) ? INSTITUTION : AGENCY;
        }
    }

    /**
     * One side's confirmation.
     *
     * @param side  the side
     * @param actor who confirmed for it
     * @param at    when
     */
    record Confirmation(Side side, Actor actor, OffsetDateTime at) {}

    void add(Statement statement, Actor actor) {
        db.sql(INSERT)
                .param("region", statement.region().value())
                .param("id", statement.id())
                .param("side", Side.of(actor).name())
                .param("person", actor.personId())
                .param("org", actor.org())
                .param("role", actor.role())
                .param("channel", actor.channel())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Confirmation> of(Statement statement) {
        return db.sql("SELECT side, person_id, org, role, channel, confirmed_at FROM reconciliation_confirmation"
                        + " WHERE region = :region AND statement_id = :id ORDER BY side DESC")
                .param("region", statement.region().value())
                .param("id", statement.id())
                .query(Confirmations::row)
                .list();
    }

    private static Confirmation row(ResultSet row, int number) throws SQLException {
        var actor = new Actor(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        return new Confirmation(Side.valueOf(row.getString(1)), actor, row.getObject(6, OffsetDateTime.class));
    }
}
