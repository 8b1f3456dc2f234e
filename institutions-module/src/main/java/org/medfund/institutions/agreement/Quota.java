package org.medfund.institutions.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** How many institutions of a kind a district plans for (S2-1a); the plan is dated policy (S2-1c). */
final class Quota {

    private Quota() {}

    /** @throws Refused if the plan is full and no exception is named, or if there is no plan */
    static void check(
            Application application,
            String exception,
            Collection<List<Agreement>> agreements,
            PolicyBook book,
            Instant at) {
        var key = application.district() + "/" + application.kind();
        var planned = Integer.parseInt(book.require(PolicyTopics.INSTITUTION_QUOTA, key));
        var taken = agreements.stream()
                .flatMap(List::stream)
                .filter(other -> other.application().district().equals(application.district())
                        && other.application().kind() == application.kind()
                        && other.countsAt(at))
                .count();
        if (taken >= planned && exception.isEmpty()) {
            var place = new Violation("/quotaException", "who allows more than " + planned, "none");
            throw new Refused(InstitutionsError.QUOTA_FULL, place);
        }
    }
}
