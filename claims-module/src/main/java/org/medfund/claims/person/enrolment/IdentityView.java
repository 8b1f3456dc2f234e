package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.Ids;

/** A special identity as it is shown. */
record IdentityView(
        String id,
        String region,
        PersonIdentity identity,
        LocalDate from,
        @Nullable LocalDate until) {

    static IdentityView of(SpecialIdentity identity) {
        return new IdentityView(
                Ids.text(identity.id()),
                identity.region().value(),
                identity.identity(),
                identity.from(),
                identity.until());
    }
}
