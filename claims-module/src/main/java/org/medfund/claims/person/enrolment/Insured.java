package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.medfund.claims.person.PersonFacts;
import org.medfund.institutions.PersonIdentity;

/**
 * All that decides what a person is entitled to, in the versions in force.
 *
 * @param person     the person
 * @param enrolments of all areas
 * @param identities of all areas
 */
public record Insured(PersonFacts person, List<Enrolment> enrolments, List<SpecialIdentity> identities) {

    public Insured {
        enrolments = List.copyOf(enrolments);
        identities = List.copyOf(identities);
    }

    public Set<PersonIdentity> identitiesOn(LocalDate date) {
        return identities.stream()
                .filter(identity -> identity.holdsOn(date))
                .map(SpecialIdentity::identity)
                .collect(Collectors.toUnmodifiableSet());
    }
}
