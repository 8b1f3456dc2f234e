package org.medfund.claims.person;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.medfund.claims.PersonEvidenceAdded;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Numbers what is recorded of a person, in the running transaction, and publishes its digest. Of one person one transaction
 * at a time records, so that whoever decides after {@link #next} decides on all that stands.
 */
@Component
public class PersonEvidence {

    private final JdbcClient db;
    private final PublishedEvents events;
    private final Clock clock;

    PersonEvidence(JdbcClient db, PublishedEvents events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** What evidence is about. */
    public enum Subject {
        PERSON,
        CREDENTIAL,
        ENROLMENT,
        IDENTITY,
        ACCOUNT,
        MUTUAL_AID,
        FILING,
        INJURY,
        BURDEN,
        ASSISTANCE
    }

    /**
     * The columns that every row of evidence has.
     *
     * @param region     the region that records it
     * @param person     the person
     * @param revision   its number among all evidence of the person
     * @param recordedAt when
     * @param actor      the human being
     */
    public record Head(RegionCode region, UUID person, int revision, Instant recordedAt, String actor) {

        public OffsetDateTime recordedAtUtc() {
            return recordedAt.atOffset(ZoneOffset.UTC);
        }

        /** Gives these columns and those of the digest to the insertion of a row. */
        public StatementSpec bind(StatementSpec insertion, SourceDigest digest) {
            return insertion
                    .param("region", region.value())
                    .param("person", person)
                    .param("revision", revision)
                    .param("at", recordedAtUtc())
                    .param("actor", actor)
                    .param("salt", digest.salt())
                    .param("sha256", digest.sha256());
        }
    }

    private record Row(Head head, Object content) {}

    /** Waits for other changes of the person, and takes the next number. */
    public Head next(RegionCode region, UUID person, Actor actor) {
        var revision = db.sql("UPDATE person SET revision = revision + 1 WHERE id = :id RETURNING revision")
                .param("id", person)
                .query(Integer.class)
                .single();
        return new Head(region, person, revision, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.personId());
    }

    /** Seals the content and publishes the digest; the row is for the caller to insert. */
    public SourceDigest seal(Head head, Subject subject, Object content, Actor actor) {
        var digest = SourceDigest.of(EventJson.write(new Row(head, content)));
        events.publish(
                new PersonEvidenceAdded(
                        head.region(),
                        head.person(),
                        subject.name(),
                        head.revision(),
                        Shanghai.dateOf(head.recordedAt()),
                        digest.sha256()),
                actor);
        return digest;
    }
}
