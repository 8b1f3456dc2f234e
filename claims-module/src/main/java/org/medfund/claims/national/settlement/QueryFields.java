package org.medfund.claims.national.settlement;

import org.medfund.claims.national.Row;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Shanghai;

/**
 * What 5203 answers beyond a settlement's own answer.
 *
 * @param institution where it was settled
 * @param reversed    whether a reversal of it is in force
 */
record QueryFields(Institution institution, boolean reversed) {

    Row addTo(Row info, SettlementRow row) {
        var content = row.content();
        return info.with("insu_optins", content.patient().insuredRegion().value())
                .with(
                        "pay_loc",
                        content.codes().payLoc() == null ? "2" : content.codes().payLoc())
                .with("fixmedins_code", institution.code().value())
                .with("fixmedins_name", institution.name())
                .with("fixmedins_poolarea", institution.region().value())
                .with("begndate", Shanghai.dateOf(content.beginAt()))
                .with("enddate", Shanghai.dateOf(content.endAt()))
                .with("psn_pay", content.amounts().personal())
                .with("cash_payamt", content.amounts().cash())
                .with("refd_setl_flag", reversed || row.reverses() != null)
                .with("year", String.valueOf(row.businessDate().getYear()))
                .with("opter_id", row.recordedBy())
                .with("opt_time", content.setlTime());
    }
}
