package org.medfund.claims.person;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records persons. A certificate is one person's in the whole installation, so that a person who moves stays the same
 * (S4-C8a) and an enrolment in two areas is found (S4-B7c).
 */
@Component
public class PersonRegister {

    private final PersonRows rows;
    private final PersonEvidence evidence;
    private final SecretKeys keys;
    private final TransactionOperations transactions;

    PersonRegister(PersonRows rows, PersonEvidence evidence, SecretKeys keys, TransactionOperations transactions) {
        this.rows = rows;
        this.evidence = evidence;
        this.keys = keys;
        this.transactions = transactions;
    }

    /**
     * What came of a registration.
     *
     * @param id    the person
     * @param added whether nobody knew the person before
     */
    public record Registered(UUID id, boolean added) {}

    /** A region makes a person known to itself. @throws Refused if the certificate is another person's */
    public Registered register(RegionCode region, PersonDetails details, Actor actor) {
        try {
            return transacted(() -> registerOnce(region, details, actor));
        } catch (DuplicateKeyException e) {
            return transacted(() -> registerOnce(region, details, actor));
        }
    }

    /** Corrects the record; what stood before stays as evidence. */
    void correct(RegionCode region, UUID id, PersonDetails details, Actor actor) {
        try {
            transacted(() -> {
                var head = evidence.next(region, id, actor);
                write(head, details, DataKey.unwrap(id, rows.record(id).key(), keys), actor);
                return id;
            });
        } catch (DuplicateKeyException e) {
            throw new Refused(ClaimsError.PERSON_DIFFERS);
        }
    }

    PersonDetails details(UUID id) {
        var stored = rows.record(id);
        return stored.sealed().open(DataKey.unwrap(id, stored.key(), keys));
    }

    private Registered registerOnce(RegionCode region, PersonDetails details, Actor actor) {
        var known = rows.idOf(details.data().certificate());
        return known.map(id -> new Registered(join(region, id, details, actor), false))
                .orElseGet(() -> new Registered(add(region, details, actor), true));
    }

    private UUID add(RegionCode region, PersonDetails details, Actor actor) {
        var id = Ids.next();
        var key = DataKey.generate(id);
        rows.create(id, key.wrap(keys));
        var head = evidence.next(region, id, actor);
        write(head, details, key, actor);
        rows.know(head);
        return id;
    }

    private UUID join(RegionCode region, UUID id, PersonDetails details, Actor actor) {
        if (!details(id).data().name().equals(details.data().name())) {
            throw new Refused(ClaimsError.PERSON_DIFFERS);
        }
        if (rows.knownTo(id, List.of(region)).isEmpty()) {
            var head = evidence.next(region, id, actor);
            rows.know(head);
            evidence.seal(head, Subject.PERSON, region, actor);
        }
        return id;
    }

    private void write(PersonEvidence.Head head, PersonDetails details, DataKey key, Actor actor) {
        var sealed = SealedRecord.of(details, key);
        rows.insert(head, sealed, evidence.seal(head, Subject.PERSON, sealed, actor));
        rows.index(head.person(), details.data());
    }

    private <T> T transacted(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
