package org.medfund.institutions.register;

import java.util.List;
import java.util.Map;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.Institution;
import org.medfund.kernel.InstitutionCode;

/**
 * An institution as stored.
 *
 * @param institution       what is known
 * @param recordRevision    the last revision of name, kind and level
 * @param accountRevision   the last revision of the bank account
 * @param agreementRevision the last revision of the agreement
 */
record Registered(Institution institution, int recordRevision, int accountRevision, int agreementRevision) {

    /** With its periods out of those of all institutions. */
    Registered with(Map<InstitutionCode, List<AgreementPeriod>> periods) {
        var without = institution;
        var whole = new Institution(
                without.code(),
                without.region(),
                without.name(),
                without.kind(),
                without.level(),
                periods.getOrDefault(without.code(), List.of()),
                without.account());
        return new Registered(whole, recordRevision, accountRevision, agreementRevision);
    }
}
