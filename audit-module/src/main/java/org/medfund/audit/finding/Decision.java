package org.medfund.audit.finding;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.AuditError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * An auditor's decision.
 *
 * @param upheld true: the finding stands; false: it is dismissed
 * @param reason why, in words
 */
record Decision(boolean upheld, String reason) {

    private static final Pattern REASON = Pattern.compile("\\s*\\S[^\\p{Cntrl}]{0,999}");

    /** As it comes in. @throws Refused if one of the two is missing, or the reason is too long */
    static Decision of(@Nullable Boolean upheld, @Nullable String reason) {
        if (upheld == null) {
            throw missing("/upheld", "true or false", "nothing");
        }
        if (reason == null || !REASON.matcher(reason).matches()) {
            throw missing(
                    "/reason",
                    "1 to 1,000 characters without control characters",
                    reason == null ? "nothing" : "a text");
        }
        return new Decision(upheld, reason.strip());
    }

    private static Refused missing(String pointer, String expected, String received) {
        return new Refused(AuditError.DECISION_INCOMPLETE, new Violation(pointer, expected, received));
    }
}
