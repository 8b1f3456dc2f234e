package org.medfund.claims.burden;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.medfund.claims.person.enrolment.InsuredPersons;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Reckons what an application leads to, by the burden of now and the policy and identities of its day (S4-B3a, S4-C3c). */
@Component
class Reckoning {

    private final Burdens burdens;
    private final InsuredPersons persons;
    private final PolicyBooks books;

    Reckoning(Burdens burdens, InsuredPersons persons, PolicyBooks books) {
        this.burdens = burdens;
        this.persons = persons;
        this.books = books;
    }

    /** Amounts with the version of the policy book. */
    record Reckoned(Amounts amounts, String policy) {}

    /** @throws Refused if the area gives nothing on application */
    Reckoned of(Application application) {
        var year = new InsuranceYear(application.year());
        var day = year.dayOf(application.appliedOn());
        var book = books.asOf(application.region(), day);
        var person = application.person();
        var identities =
                requireNonNull(persons.find(List.of(person)).get(person)).identitiesOn(day);
        var tilt = AssistancePlan.of(book, BenefitTopics.TILTED_ASSISTANCE, identities);
        var burden = burdens.of(application.region(), person, year);
        return new Reckoned(Amounts.of(burden, plan(book, identities), tilt.orElse(null)), book.version());
    }

    /** A gap in the policy is never assistance of zero. */
    private static AssistancePlan plan(PolicyBook book, Set<PersonIdentity> identities) {
        var place = new Violation(
                "/" + BenefitTopics.ON_APPLICATION + "/" + PolicyTopics.ANY, "a decision of " + book.region(), "none");
        return AssistancePlan.of(book, BenefitTopics.ON_APPLICATION, identities)
                .orElseThrow(() -> new Refused(InstitutionsError.POLICY_MISSING, place));
    }
}
