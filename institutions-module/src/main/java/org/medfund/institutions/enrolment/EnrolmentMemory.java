package org.medfund.institutions.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.medfund.institutions.InstantEnrolment;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.RegionMemory;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** Who is enrolled in which region, in memory. */
@Component
class EnrolmentMemory implements InstantEnrolment {

    private static final EnrolmentLife NOTHING = new EnrolmentLife(List.of());

    private final RegionMemory<Map<InstitutionCode, EnrolmentLife>> regions;
    private final InstitutionRegister register;

    EnrolmentMemory(EnrolmentRows rows, InstitutionRegister register, Changes changes) {
        this.regions = new RegionMemory<>(changes, Subject.ENROLMENT, rows::of);
        this.register = register;
    }

    @Override
    public boolean isEnrolled(InstitutionCode institution, LocalDate businessDate) {
        return register.find(institution)
                .map(found -> of(found).isEnrolledOn(businessDate))
                .orElse(false);
    }

    EnrolmentLife of(Institution institution) {
        return regions.of(institution.region()).getOrDefault(institution.code(), NOTHING);
    }
}
