package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonClass;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ids;

/** An enrolment as it is shown. */
record EnrolmentView(
        String id,
        String region,
        String insurance,
        PersonClass personClass,
        String psnType,
        List<String> supplements,
        LocalDate joinedOn,
        LocalDate from,
        @Nullable LocalDate until) {

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(
                Ids.text(enrolment.id()),
                enrolment.region().value(),
                enrolment.insurance().code(),
                enrolment.personClass(),
                enrolment.psnType(),
                enrolment.supplements().stream().map(FundType::code).sorted().toList(),
                enrolment.joinedOn(),
                enrolment.from(),
                enrolment.until());
    }
}
