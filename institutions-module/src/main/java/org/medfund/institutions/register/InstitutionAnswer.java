package org.medfund.institutions.register;

import java.time.Instant;
import java.util.List;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * An institution as it is answered: what was sent, its class, and its state now.
 *
 * @param code             the national code
 * @param region           the payer region
 * @param name             the registered name
 * @param kind             hospital or pharmacy
 * @param level            0 to 3
 * @param institutionClass the class of its kind and level
 * @param agreement        the periods, earliest first
 * @param state            the state at the time of the answer
 * @param bankAccount      where it is paid
 */
record InstitutionAnswer(
        InstitutionCode code,
        RegionCode region,
        String name,
        InstitutionKind kind,
        int level,
        InstitutionClass institutionClass,
        List<AgreementPeriod> agreement,
        AgreementState state,
        BankAccount bankAccount) {

    static InstitutionAnswer of(Institution institution, Instant now) {
        return new InstitutionAnswer(
                institution.code(),
                institution.region(),
                institution.name(),
                institution.kind(),
                institution.level(),
                institution.institutionClass(),
                institution.agreement(),
                institution.stateAt(now),
                institution.account());
    }
}
