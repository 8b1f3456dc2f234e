package org.medfund.claims.visit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The columns that every row of a visit has.
 *
 * @param region     the payer
 * @param visit      the visit
 * @param revision   its number among all that happened to the visit
 * @param recordedAt when
 * @param actor      who
 */
record Change(RegionCode region, UUID visit, int revision, Instant recordedAt, Actor actor) {

    StatementSpec bind(StatementSpec sql) {
        return sql.param("region", region.value())
                .param("visit", visit)
                .param("revision", revision)
                .param("at", recordedAt.atOffset(ZoneOffset.UTC))
                .param("actor", actor.personId());
    }
}
