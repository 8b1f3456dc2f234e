package org.medfund.claims.reconciliation;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/** The fields of one group of totals, named as in the total reconciliation 3201. */
enum TotalField implements WireField {
    INSUTYPE("insutype", WireType.CODE, 6, Need.REQUIRED),
    CLR_TYPE("clr_type", WireType.CODE, 6, Need.REQUIRED),
    MEDFEE_SUMAMT("medfee_sumamt", WireType.TOTAL, 0, Need.REQUIRED),
    FUND_PAY_SUMAMT("fund_pay_sumamt", WireType.TOTAL, 0, Need.REQUIRED),
    ACCT_PAY("acct_pay", WireType.TOTAL, 0, Need.REQUIRED),
    FIXMEDINS_SETL_CNT("fixmedins_setl_cnt", WireType.COUNT, 0, Need.REQUIRED);

    private final String wireName;
    private final WireType type;
    private final int longest;
    private final Need need;

    TotalField(String wireName, WireType type, int longest, Need need) {
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
