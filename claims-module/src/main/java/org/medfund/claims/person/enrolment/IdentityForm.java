package org.medfund.claims.person.enrolment;

import static org.medfund.claims.person.Input.required;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.Needed;
import org.medfund.kernel.RegionCode;

/** An identity as sent. */
public record IdentityForm(
        @Needed @Nullable RegionCode region,
        @Needed @Nullable PersonIdentity identity,
        @Needed @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public RegionCode inRegion() {
        return required("/region", region);
    }

    public SpecialIdentity identity(UUID id) {
        var first = required("/from", from);
        Periods.check(first, until);
        return new SpecialIdentity(id, inRegion(), required("/identity", identity), first, until);
    }
}
