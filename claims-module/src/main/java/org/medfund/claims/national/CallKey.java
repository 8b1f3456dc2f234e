package org.medfund.claims.national;

import org.medfund.kernel.InstitutionCode;

/**
 * What a call is known by: one is answered once.
 *
 * @param institution who calls
 * @param infno       what is called
 * @param msgid       the sender's message id
 */
record CallKey(InstitutionCode institution, String infno, String msgid) {

    @Override
    public String toString() {
        return "national/" + institution + "/" + infno + "/" + msgid;
    }
}
