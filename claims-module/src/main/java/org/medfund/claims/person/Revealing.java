package org.medfund.claims.person;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.medfund.claims.PersonalDataRevealed;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Shows personal data in the clear, and keeps who saw them and why: nothing is shown that the trail does not hold. */
@Component
class Revealing {

    private static final String INSERT = """
            INSERT INTO person_reveal (region, id, person_id, reason, person, org, role, channel, revealed_at)
            VALUES (:region, :id, :person, :reason, :by, :org, :role, :channel, :at)""";

    private final PersonRegister register;
    private final PublishedEvents events;
    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Clock clock;

    Revealing(
            PersonRegister register,
            PublishedEvents events,
            JdbcClient db,
            TransactionOperations transactions,
            Clock clock) {
        this.register = register;
        this.events = events;
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    PersonDetails reveal(RegionCode region, UUID person, RevealReason reason, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            record(region, person, reason, actor);
            return register.details(person);
        }));
    }

    private void record(RegionCode region, UUID person, RevealReason reason, Actor actor) {
        var now = clock.instant();
        db.sql(INSERT)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("person", person)
                .param("reason", reason.name())
                .param("by", actor.personId())
                .param("org", actor.org())
                .param("role", actor.role())
                .param("channel", actor.channel())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        events.publish(new PersonalDataRevealed(region, person, reason.name(), Shanghai.dateOf(now)), actor);
    }
}
