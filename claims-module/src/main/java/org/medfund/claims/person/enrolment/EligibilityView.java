package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;

/** A decision on entitlement as it is shown. */
record EligibilityView(
        boolean eligible,
        Eligibility.Reason reason,
        String reasonZh,
        String clause,
        @Nullable String enrolment,
        @Nullable LocalDate from) {

    static EligibilityView of(Eligibility eligibility) {
        var reason = eligibility.reason();
        return switch (eligibility) {
            case Eligibility.Eligible yes ->
                new EligibilityView(
                        true,
                        reason,
                        reason.chinese(),
                        reason.clause(),
                        Ids.text(yes.enrolment().id()),
                        null);
            case Eligibility.NotEligible no ->
                new EligibilityView(false, reason, reason.chinese(), reason.clause(), null, no.from());
        };
    }
}
