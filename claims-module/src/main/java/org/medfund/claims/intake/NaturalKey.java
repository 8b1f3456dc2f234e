package org.medfund.claims.intake;

import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/** What makes a record sent twice the same record, over the whole history. */
public record NaturalKey(RegionCode region, InstitutionCode institution, String medinsSetlId) {

    static NaturalKey of(SettlementRow row) {
        return new NaturalKey(
                row.region(), row.content().institution(), row.content().medinsSetlId());
    }
}
