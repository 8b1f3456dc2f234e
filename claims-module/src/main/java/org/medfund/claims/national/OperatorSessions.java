package org.medfund.claims.national;

import org.medfund.kernel.InstitutionCode;

/** Who is signed in (9001). */
public interface OperatorSessions {

    /** Whether that operator of the institution signed in today with that number, and not out. */
    boolean isOpen(InstitutionCode institution, String operator, String signNo);
}
