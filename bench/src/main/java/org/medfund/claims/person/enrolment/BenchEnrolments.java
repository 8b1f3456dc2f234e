package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Region;
import org.medfund.institutions.PersonClass;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.springframework.stereotype.Component;

/** Enrols people of the benchmarks. */
@NullMarked
@Component
public class BenchEnrolments {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final EnrolmentWriter writer;

    BenchEnrolments(EnrolmentWriter writer) {
        this.writer = writer;
    }

    public void enrol(UUID person, InsuranceType insurance) {
        var employee = insurance == InsuranceType.EMPLOYEE;
        var enrolment = new Enrolment(
                Ids.next(),
                Region.CODE,
                insurance,
                employee ? PersonClass.WORKING : PersonClass.ADULT,
                employee ? "1101" : "1501",
                Set.of(),
                SINCE,
                SINCE,
                null);
        writer.record(person, enrolment, false, Installation.ACTOR);
    }
}
