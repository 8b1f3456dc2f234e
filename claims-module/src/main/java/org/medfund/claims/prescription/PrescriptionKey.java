package org.medfund.claims.prescription;

import org.medfund.claims.visit.OpenVisit;
import org.medfund.kernel.RegionCode;

/**
 * What names an outside prescription.
 *
 * @param region whose prescription centre numbers it; a pharmacy's purchases refer to that of its own payer
 * @param rxno   its number there
 */
public record PrescriptionKey(RegionCode region, String rxno) {

    static PrescriptionKey of(OpenVisit visit, String rxno) {
        return new PrescriptionKey(visit.region(), rxno);
    }
}
