package org.medfund.institutions;

import java.util.Optional;
import org.medfund.kernel.InstitutionCode;

/**
 * The register of designated institutions, answered from memory: fresh in this node as soon as a change is committed,
 * and in every other node a second later.
 */
public interface InstitutionRegister {

    Optional<Institution> find(InstitutionCode code);
}
