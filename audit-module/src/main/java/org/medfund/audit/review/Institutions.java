package org.medfund.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.audit.rule.InstitutionFacts.Examining;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.AgreementTerms;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.StaffQualification;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/** What the register and the agreements say of institutions, from memory. */
@Component
class Institutions {

    private final InstitutionRegister register;
    private final AgreementTerms terms;
    private final StaffQualification staff;

    Institutions(InstitutionRegister register, AgreementTerms terms, StaffQualification staff) {
        this.register = register;
        this.terms = terms;
        this.staff = staff;
    }

    /** At the end of a business date. */
    InstitutionFacts on(InstitutionCode code, LocalDate businessDate) {
        var institution = register.find(code).map(Institution::institutionClass).orElse(InstitutionClass.UNGRADED);
        var evening = Shanghai.startOf(businessDate.plusDays(1)).minusMillis(1);
        return terms.at(code, evening)
                .filter(standing -> standing.phase().isSigned())
                .map(standing -> facts(institution, standing, examining(code, standing, evening)))
                .orElseGet(() -> InstitutionFacts.unknown(institution));
    }

    private Examining examining(InstitutionCode code, AgreementStanding standing, Instant at) {
        return standing.examinations()
                ? new Examining(true, staff.hasTechnician(code, at), standing.imagesPromised())
                : Examining.NONE;
    }

    private static InstitutionFacts facts(
            InstitutionClass institution, AgreementStanding standing, Examining examining) {
        return new InstitutionFacts(
                institution,
                standing.publicOwned(),
                !standing.publicOwned(),
                standing.pricesAsPublic(),
                Optional.ofNullable(standing.contractFrom()),
                examining);
    }
}
