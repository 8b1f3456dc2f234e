package org.medfund.claims.burden;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.medfund.claims.burden.Thresholds.Step;
import org.medfund.claims.person.PersonEvidence;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.claims.person.enrolment.InsuredPersons;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Warns of those whose burden of the year reaches a step, once each: before assistance, during it, and again of what it leaves
 * (S4-B3a, S4-C3d). Each warning is a transaction of its own.
 */
@Component
class Monitoring {

    private static final int PERSONS = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Burdens burdens;
    private final InsuredPersons persons;
    private final WarningRows rows;
    private final PersonEvidence evidence;
    private final PolicyBooks books;
    private final TransactionOperations transactions;
    private final Clock clock;

    Monitoring(
            Burdens burdens,
            InsuredPersons persons,
            WarningRows rows,
            PersonEvidence evidence,
            PolicyBooks books,
            TransactionOperations transactions,
            Clock clock) {
        this.burdens = burdens;
        this.persons = persons;
        this.rows = rows;
        this.evidence = evidence;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is sealed of a warning. */
    private record Content(int year, Step step, Stage stage, Money burden) {}

    /** @return how many warnings are new */
    int watch(RegionCode region, InsuranceYear year, Actor actor) {
        var day = year.dayOf(Shanghai.dateOf(clock.instant()));
        var thresholds = Thresholds.of(books.asOf(region, day));
        var least = thresholds.least();
        var warned = 0;
        var after = FIRST;
        while (least.isPresent()) {
            var page = burdens.burdened(region, year, least.get(), after, PERSONS);
            var insured = persons.find(page);
            for (var person : page) {
                var identities = requireNonNull(insured.get(person)).identitiesOn(day);
                warned += warn(region, person, year, thresholds, identities, actor);
            }
            if (page.size() < PERSONS) {
                break;
            }
            after = page.getLast();
        }
        return warned;
    }

    private int warn(
            RegionCode region,
            UUID person,
            InsuranceYear year,
            Thresholds thresholds,
            Set<PersonIdentity> identities,
            Actor actor) {
        var burden = burdens.of(region, person, year).left();
        var stage = rows.stage(region, person, year);
        var known = rows.steps(region, person, year, stage);
        return thresholds.reached(burden, identities).stream()
                .filter(step -> !known.contains(step.step()))
                .mapToInt(step -> record(region, person, new Content(year.value(), step, stage, burden), actor))
                .sum();
    }

    /** Of two who watch at the same moment one comes too late. */
    private int record(RegionCode region, UUID person, Content warning, Actor actor) {
        try {
            transactions.executeWithoutResult(status -> {
                var head = evidence.next(region, person, actor);
                var digest = evidence.seal(head, Subject.BURDEN, warning, actor);
                var year = new InsuranceYear(warning.year());
                rows.insert(head, year, warning.step(), warning.stage(), warning.burden(), digest);
            });
            return 1;
        } catch (DuplicateKeyException e) {
            return 0;
        }
    }
}
