package org.medfund.claims.person.bulk;

import static org.medfund.claims.person.Input.required;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.PersonDetails;
import org.medfund.claims.person.PersonForm;
import org.medfund.claims.person.account.CreditForm;
import org.medfund.claims.person.enrolment.Enrolment;
import org.medfund.claims.person.enrolment.EnrolmentForm;
import org.medfund.claims.person.enrolment.IdentityForm;
import org.medfund.claims.person.enrolment.SpecialIdentity;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/**
 * A line as it comes: a person with what the region knows of it, in the forms in which each also comes alone.
 *
 * @param person     who
 * @param enrolments the enrolments; none if absent
 * @param identities the special identities; none if absent
 * @param credits    what comes into the account; none if absent
 */
record PersonLine(
        @Nullable PersonForm person,
        @Nullable List<EnrolmentForm> enrolments,
        @Nullable List<IdentityForm> identities,
        @Nullable List<CreditForm> credits) {

    /** A line is never printed. */
    @Override
    public String toString() {
        return "a person";
    }

    /** The same, whole. */
    record Arriving(
            RegionCode region,
            PersonDetails details,
            List<Enrolment> enrolments,
            List<SpecialIdentity> identities,
            List<CreditForm.Credit> credits) {}

    /** @throws Refused if something is missing or wrong, or is of another region */
    Arriving checked() {
        var form = required("/person", person);
        var arriving = new Arriving(
                form.inRegion(),
                form.details(),
                each(enrolments).map(one -> one.enrolment(Ids.next())).toList(),
                each(identities).map(one -> one.identity(Ids.next())).toList(),
                each(credits).map(CreditForm::checked).toList());
        var regions = Stream.of(
                        arriving.enrolments().stream().map(Enrolment::region),
                        arriving.identities().stream().map(SpecialIdentity::region),
                        arriving.credits().stream().map(CreditForm.Credit::region))
                .flatMap(stream -> stream);
        if (!regions.allMatch(arriving.region()::equals)) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS,
                    new Violation("/person/region", "the same region throughout", "several regions"));
        }
        return arriving;
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream().map(one -> required("/", one));
    }
}
