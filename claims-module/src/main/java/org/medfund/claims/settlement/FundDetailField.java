package org.medfund.claims.settlement;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/**
 * The fields of {@code setldetail}: what each fund paid, in the platform's own division. Read and not stored: its sum is not
 * the fund total in general, as it also lists the account and the hospital's share.
 */
enum FundDetailField implements WireField {
    FUND_PAY_TYPE("fund_pay_type", WireType.CODE, 6, Need.REQUIRED),
    INSCP_SCP_AMT("inscp_scp_amt", WireType.AMOUNT, 0, Need.OPTIONAL),
    CRT_PAYB_LMT_AMT("crt_payb_lmt_amt", WireType.AMOUNT, 0, Need.OPTIONAL),
    FUND_PAYAMT("fund_payamt", WireType.AMOUNT, 0, Need.REQUIRED),
    FUND_PAY_TYPE_NAME("fund_pay_type_name", WireType.TEXT, 200, Need.OPTIONAL),
    SETL_PROC_INFO("setl_proc_info", WireType.TEXT, 4000, Need.PERSONAL);

    private final String wireName;
    private final WireType type;
    private final int longest;
    private final Need need;

    FundDetailField(String wireName, WireType type, int longest, Need need) {
        this.wireName = wireName;
        this.type = type;
        this.longest = longest;
        this.need = need;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public WireType type() {
        return type;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Need need() {
        return need;
    }
}
