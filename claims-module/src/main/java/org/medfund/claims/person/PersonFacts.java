package org.medfund.claims.person;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;

/**
 * What a visit needs to know of a person; none of it is encrypted, and none of it says who it is.
 *
 * @param id     the surrogate, which settlements hold
 * @param bornOn the date of birth
 * @param sex    the sex
 */
public record PersonFacts(UUID id, LocalDate bornOn, Sex sex) {

    /** The national person number (psn_no): the surrogate's 26 characters. */
    public String psnNo() {
        return Ids.text(id);
    }
}
