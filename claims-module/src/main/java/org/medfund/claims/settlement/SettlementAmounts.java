package org.medfund.claims.settlement;

import static org.medfund.claims.settlement.SettlementField.*;

import org.medfund.claims.wire.WireValues;
import org.medfund.kernel.Money;

/** Takes the amounts out of a record that was read without error. */
final class SettlementAmounts {

    private SettlementAmounts() {}

    static Amounts of(WireValues values) {
        return new Amounts(
                amount(values, MEDFEE_SUMAMT),
                amount(values, FUND_PAY_SUMAMT),
                amount(values, HIFP_PAY),
                amount(values, HIFOB_PAY),
                amount(values, HIFMI_PAY),
                amount(values, CVLSERV_PAY),
                amount(values, HIFES_PAY),
                amount(values, MAF_PAY),
                amount(values, OTH_PAY),
                either(values, PSN_PART_AMT, PSN_PAY),
                amount(values, ACCT_PAY),
                amount(values, ACCT_MULAID_PAY),
                either(values, PSN_CASH_PAY, CASH_PAYAMT),
                orZero(values, HOSP_PART_AMT),
                amount(values, FULAMT_OWNPAY_AMT),
                amount(values, OVERLMT_SELFPAY),
                amount(values, PRESELFPAY_AMT),
                amount(values, INSCP_SCP_AMT));
    }

    private static Money amount(WireValues values, SettlementField field) {
        return values.get(field, Money.class);
    }

    private static Money either(WireValues values, SettlementField one, SettlementField other) {
        var first = values.find(one, Money.class);
        return first == null ? amount(values, other) : first;
    }

    private static Money orZero(WireValues values, SettlementField field) {
        var given = values.find(field, Money.class);
        return given == null ? Money.ZERO : given;
    }
}
