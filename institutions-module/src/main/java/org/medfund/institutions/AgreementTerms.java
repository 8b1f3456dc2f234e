package org.medfund.institutions;

import java.time.Instant;
import java.util.Optional;
import org.medfund.kernel.InstitutionCode;

/** The terms of agreements, answered from memory, fresh as {@link InstitutionRegister} is. */
public interface AgreementTerms {

    /** The agreement at an instant; empty if the institution was registered without its agreement's terms. */
    Optional<AgreementStanding> at(InstitutionCode institution, Instant instant);
}
