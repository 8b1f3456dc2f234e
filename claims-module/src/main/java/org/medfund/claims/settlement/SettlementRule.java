package org.medfund.claims.settlement;

import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Violation;

/**
 * One rule that a settlement must keep.
 *
 * @param error what a settlement that breaks it is refused with
 * @param check finds the breaches; empty if it is kept
 */
record SettlementRule(ClaimsError error, Check check) {

    interface Check {
        List<Violation> breaches(SettlementRecord record, RegionFacts facts);
    }
}
