package org.medfund.claims.person.enrolment;

import static org.medfund.claims.person.Input.required;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.PersonClass;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Needed;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/** An enrolment as a caller sends it; the insurance by its code. */
public record EnrolmentForm(
        @Needed @Nullable RegionCode region,
        @Needed @Nullable String insurance,
        @Needed @Nullable PersonClass personClass,
        @Needed @Nullable String psnType,
        @Nullable Set<FundType> supplements,
        @Needed @Nullable LocalDate joinedOn,
        @Needed @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,6}");
    private static final Set<FundType> SUPPLEMENTS = Set.of(
            FundType.ofCode("320100").orElseThrow(), FundType.ofCode("370100").orElseThrow());

    public RegionCode inRegion() {
        return required("/region", region);
    }

    public Enrolment enrolment(UUID id) {
        var first = required("/from", from);
        Periods.check(first, until);
        return new Enrolment(
                id,
                inRegion(),
                insuranceOf(required("/insurance", insurance)),
                required("/personClass", personClass),
                checked("/psnType", "a code", required("/psnType", psnType), CODE.asMatchPredicate()),
                checked(
                        "/supplements",
                        "320100 or 370100",
                        supplements == null ? Set.of() : supplements,
                        SUPPLEMENTS::containsAll),
                required("/joinedOn", joinedOn),
                first,
                until);
    }

    /** Basic insurances only: maternity goes with the employee insurance. */
    static InsuranceType insuranceOf(String code) {
        return InsuranceType.ofCode(code)
                .filter(type -> type != InsuranceType.MATERNITY)
                .orElseThrow(() -> wrong("/insurance", "310 or 390"));
    }

    private static <T> T checked(String pointer, String expected, T value, Predicate<? super T> holds) {
        if (!holds.test(value)) {
            throw wrong(pointer, expected);
        }
        return value;
    }

    private static Refused wrong(String pointer, String expected) {
        return new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, "something else"));
    }
}
