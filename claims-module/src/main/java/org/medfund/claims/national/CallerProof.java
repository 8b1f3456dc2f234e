package org.medfund.claims.national;

import org.medfund.kernel.Refused;

/** Proves that a call comes from the institution that it names. */
public interface CallerProof {

    /** @throws Refused if it does not, or nobody can tell */
    void require(SignedCall call);
}
