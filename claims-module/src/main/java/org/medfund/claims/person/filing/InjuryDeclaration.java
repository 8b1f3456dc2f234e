package org.medfund.claims.person.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;

/**
 * What a person signs after an injury (S1-3.7).
 *
 * @param visit      the visit it is for (mdtrt_id)
 * @param thirdParty whether somebody else is liable
 * @param signedOn   when it was signed
 */
public record InjuryDeclaration(String visit, boolean thirdParty, LocalDate signedOn) {

    /** Whether the fund takes part in an injury. @throws Refused if nothing is signed, or somebody else is liable */
    public static void mustBeInScope(Optional<InjuryDeclaration> declaration) {
        if (declaration.isEmpty()) {
            throw new Refused(ClaimsError.INJURY_NOT_DECLARED);
        }
        if (declaration.get().thirdParty()) {
            throw new Refused(ClaimsError.INJURY_OF_THIRD_PARTY);
        }
    }
}
