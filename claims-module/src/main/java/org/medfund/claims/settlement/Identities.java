package org.medfund.claims.settlement;

import java.util.List;
import org.medfund.kernel.Money;
import org.medfund.kernel.Violation;

/** The identities between the amounts of a settlement, in exact arithmetic. */
final class Identities {

    private Identities() {}

    /** Total fee = funds + personal burden + hospital; the account counts once where the fund total contains it. */
    static List<Violation> feesCovered(SettlementRecord record, RegionFacts facts) {
        var amounts = record.amounts();
        var twice = facts.accountInFundSum() ? amounts.account() : Money.ZERO;
        var covered = amounts.fundSum()
                .plus(amounts.personal())
                .plus(amounts.hospital())
                .minus(twice);
        return equal("medfee_sumamt", covered, amounts.medfee());
    }

    /** Fund total = its funds, unless the region switches this off. */
    static List<Violation> fundParts(SettlementRecord record, RegionFacts facts) {
        var amounts = record.amounts();
        var account = facts.accountInFundSum() ? amounts.account() : Money.ZERO;
        return facts.fundPartsChecked()
                ? equal("fund_pay_sumamt", amounts.fundParts().plus(account), amounts.fundSum())
                : List.of();
    }

    /** Personal burden = account + cash, and mutual aid is a part of the account. */
    static List<Violation> personalParts(SettlementRecord record, RegionFacts facts) {
        var amounts = record.amounts();
        if (amounts.mutualAid().compareTo(amounts.account()) > 0) {
            return List.of(new Violation(
                    "/acct_mulaid_pay",
                    "at most " + amounts.account(),
                    amounts.mutualAid().toString()));
        }
        return equal("psn_part_amt", amounts.account().plus(amounts.cash()), amounts.personal());
    }

    /** Total fee = fully self-paid + above the limit + first-pay + in scope. */
    static List<Violation> feeSplit(SettlementRecord record, RegionFacts facts) {
        return equal(
                "medfee_sumamt", record.amounts().feeParts(), record.amounts().medfee());
    }

    static List<Violation> equal(String field, Money expected, Money received) {
        return expected.equals(received)
                ? List.of()
                : List.of(new Violation("/" + field, expected.toString(), received.toString()));
    }
}
