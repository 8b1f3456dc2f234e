package org.medfund.claims.settlement;

import java.util.ArrayList;
import java.util.List;
import org.medfund.kernel.Money;
import org.medfund.kernel.Violation;

/** A settlement is never negative; only its reversal is, and that is made here and not sent. */
final class Signs {

    private Signs() {}

    static List<Violation> negative(SettlementRecord record, RegionFacts facts) {
        var found = new ArrayList<Violation>(0);
        funds(record.amounts(), found);
        burdens(record.amounts(), found);
        return found;
    }

    private static void funds(Amounts amounts, List<Violation> found) {
        require("medfee_sumamt", amounts.medfee(), found);
        require("fund_pay_sumamt", amounts.fundSum(), found);
        require("hifp_pay", amounts.pooled(), found);
        require("hifob_pay", amounts.largeSum(), found);
        require("hifmi_pay", amounts.seriousIllness(), found);
        require("cvlserv_pay", amounts.civilServant(), found);
        require("hifes_pay", amounts.enterprise(), found);
        require("maf_pay", amounts.assistance(), found);
        require("oth_pay", amounts.other(), found);
    }

    private static void burdens(Amounts amounts, List<Violation> found) {
        require("psn_part_amt", amounts.personal(), found);
        require("acct_pay", amounts.account(), found);
        require("acct_mulaid_pay", amounts.mutualAid(), found);
        require("psn_cash_pay", amounts.cash(), found);
        require("hosp_part_amt", amounts.hospital(), found);
        require("fulamt_ownpay_amt", amounts.fullSelf(), found);
        require("overlmt_selfpay", amounts.overLimit(), found);
        require("preselfpay_amt", amounts.firstSelf(), found);
        require("inscp_scp_amt", amounts.inScope(), found);
    }

    private static void require(String field, Money amount, List<Violation> found) {
        if (amount.isNegative()) {
            found.add(new Violation("/" + field, "0.00 or more", amount.toString()));
        }
    }
}
