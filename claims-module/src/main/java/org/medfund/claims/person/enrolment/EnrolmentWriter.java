package org.medfund.claims.person.enrolment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.DuplicateEnrolmentFound;
import org.medfund.claims.person.PersonEvidence;
import org.medfund.claims.person.PersonEvidence.Head;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds versions of enrolments and identities, and tells both regions of a person who is enrolled twice. */
@Component
public class EnrolmentWriter {

    private static final String ENROLMENT = """
        INSERT INTO enrolment (region, person_id, revision, recorded_at, actor, salt, sha256, id, insurance, person_class,
                               psn_type, supplements, joined_on, valid_from, valid_until)
        VALUES (:region, :person, :revision, :at, :actor, :salt, :sha256, :id, :insurance, :class,
                :type, :supplements, :joined, :from, :until)\
        """;
    private static final String IDENTITY = """
        INSERT INTO special_identity (region, person_id, revision, recorded_at, actor, salt, sha256, id, identity, valid_from,
                                      valid_until)
        VALUES (:region, :person, :revision, :at, :actor, :salt, :sha256, :id, :identity, :from, :until)\
        """;

    private final PersonEvidence evidence;
    private final InsuredPersons insured;
    private final PublishedEvents events;
    private final JdbcClient db;
    private final TransactionOperations transactions;

    EnrolmentWriter(
            PersonEvidence evidence,
            InsuredPersons insured,
            PublishedEvents events,
            JdbcClient db,
            TransactionOperations transactions) {
        this.evidence = evidence;
        this.insured = insured;
        this.events = events;
        this.db = db;
        this.transactions = transactions;
    }

    /** A new one, or the next version of one with the same id. @return the others for the same days */
    public List<Enrolment> record(UUID person, Enrolment enrolment, boolean correction, Actor actor) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var head = evidence.next(enrolment.region(), person, actor);
            var standing = insured(person).enrolments();
            require(
                    standing.stream()
                            .filter(one -> one.id().equals(enrolment.id()))
                            .map(Enrolment::region)
                            .findFirst(),
                    enrolment.region(),
                    correction);
            insert(head, enrolment, evidence.seal(head, Subject.ENROLMENT, enrolment, actor));
            var others = standing.stream().filter(enrolment::overlaps).toList();
            others.forEach(other -> tell(head, enrolment.region(), other.region(), actor));
            return others;
        }));
    }

    public void record(UUID person, SpecialIdentity identity, boolean correction, Actor actor) {
        transactions.executeWithoutResult(status -> {
            var head = evidence.next(identity.region(), person, actor);
            require(
                    insured(person).identities().stream()
                            .filter(one -> one.id().equals(identity.id()))
                            .map(SpecialIdentity::region)
                            .findFirst(),
                    identity.region(),
                    correction);
            insert(head, identity, evidence.seal(head, Subject.IDENTITY, identity, actor));
        });
    }

    private Insured insured(UUID person) {
        return Objects.requireNonNull(insured.find(List.of(person)).get(person));
    }

    /** Only what is there, and is the region's own, can be corrected. */
    private static void require(Optional<RegionCode> standing, RegionCode region, boolean correction) {
        if (correction && !standing.equals(Optional.of(region))) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }

    private void tell(Head head, RegionCode region, RegionCode other, Actor actor) {
        var today = Shanghai.dateOf(head.recordedAt());
        events.publish(new DuplicateEnrolmentFound(region, head.person(), other, today), actor);
        if (!other.equals(region)) {
            events.publish(new DuplicateEnrolmentFound(other, head.person(), region, today), actor);
        }
    }

    private void insert(Head head, Enrolment enrolment, SourceDigest digest) {
        head.bind(db.sql(ENROLMENT), digest)
                .param("id", enrolment.id())
                .param("insurance", enrolment.insurance().code())
                .param("class", enrolment.personClass().name())
                .param("type", enrolment.psnType())
                .param(
                        "supplements",
                        enrolment.supplements().stream()
                                .map(FundType::code)
                                .sorted()
                                .toArray(String[]::new))
                .param("joined", enrolment.joinedOn())
                .param("from", enrolment.from())
                .param("until", enrolment.until())
                .update();
    }

    private void insert(Head head, SpecialIdentity identity, SourceDigest digest) {
        head.bind(db.sql(IDENTITY), digest)
                .param("id", identity.id())
                .param("identity", identity.identity().name())
                .param("from", identity.from())
                .param("until", identity.until())
                .update();
    }
}
