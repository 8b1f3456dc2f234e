package org.medfund.institutions.agreement;

import static org.medfund.institutions.input.Input.date;
import static org.medfund.institutions.input.Input.expect;
import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.text;
import static org.medfund.institutions.input.Input.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementClause;
import org.medfund.institutions.AgreementStep;
import org.medfund.kernel.Shanghai;

/** A step as a caller sends it; the fields are those of {@link StepEntry}, and those that the step does not have are absent. */
record StepForm(
        @Nullable AgreementStep step,
        @Nullable Instant effectiveAt,
        @Nullable LocalDate until,
        @Nullable String clausesVersion,
        @Nullable List<AgreementClause> clauses,
        @Nullable String quotaException,
        @Nullable String reason) {

    /** @throws org.medfund.kernel.Refused naming a missing or wrong field */
    StepEntry entry(Application application, int stepNo, int coachingMonths, Instant recordedAt, String actor) {
        var kind = required("/step", step);
        var at = time("/effectiveAt", effectiveAt);
        var signs = kind == AgreementStep.SIGN || kind == AgreementStep.ADOPT || kind == AgreementStep.RENEW;
        return new StepEntry(
                application.region(),
                application.code(),
                application.applicationNo(),
                stepNo,
                kind,
                at,
                signs ? term(kind, Shanghai.dateOf(at), coachingMonths) : null,
                kind == AgreementStep.SIGN ? coachingMonths : 0,
                signs ? text("/clausesVersion", clausesVersion) : "",
                signs ? agreed() : List.of(),
                kind == AgreementStep.ACCEPT && quotaException != null ? text("/quotaException", quotaException) : "",
                text("/reason", reason),
                recordedAt,
                actor);
    }

    /** A contract begins with a day, and outlasts the coaching even when it is extended to its double. */
    private LocalDate term(AgreementStep kind, LocalDate from, int coachingMonths) {
        var end = date("/until", until);
        var least = kind == AgreementStep.SIGN ? from.plusMonths(2L * coachingMonths) : from.plusDays(1);
        expect(!end.isBefore(least), "/until", "not before " + least, end);
        if (kind == AgreementStep.SIGN) {
            expect(
                    Shanghai.startOf(from).equals(effectiveAt),
                    "/effectiveAt",
                    "the first instant of a day in Shanghai",
                    from);
        }
        return end;
    }

    private List<AgreementClause> agreed() {
        var sorted = required("/clauses", clauses).stream().distinct().sorted().toList();
        expect(!sorted.isEmpty(), "/clauses", "at least one clause", "none");
        return sorted;
    }
}
