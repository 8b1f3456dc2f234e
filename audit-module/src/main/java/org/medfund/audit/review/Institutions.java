package org.medfund.audit.review;

import java.time.LocalDate;
import java.util.Optional;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.AgreementTerms;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/** What the register and the agreements say of institutions, from memory. */
@Component
class Institutions {

    private final InstitutionRegister register;
    private final AgreementTerms terms;

    Institutions(InstitutionRegister register, AgreementTerms terms) {
        this.register = register;
        this.terms = terms;
    }

    /** At the end of a business date. */
    InstitutionFacts on(InstitutionCode code, LocalDate businessDate) {
        var institution = register.find(code).map(Institution::institutionClass).orElse(InstitutionClass.UNGRADED);
        return terms.at(code, Shanghai.startOf(businessDate.plusDays(1)).minusMillis(1))
                .filter(standing -> standing.phase().isSigned())
                .map(standing -> facts(institution, standing))
                .orElseGet(() -> InstitutionFacts.unknown(institution));
    }

    private static InstitutionFacts facts(InstitutionClass institution, AgreementStanding standing) {
        return new InstitutionFacts(
                institution,
                standing.publicOwned(),
                !standing.publicOwned(),
                standing.pricesAsPublic(),
                Optional.ofNullable(standing.contractFrom()));
    }
}
