package org.medfund.claims.declaration;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/** The fields of one row of a declaration, the figures named as in the total reconciliation 3201. */
enum DeclaredField implements WireField {
    FUND("fund", WireType.CODE, 6),
    CARE("care", WireType.CODE, 20),
    FIXMEDINS_SETL_CNT("fixmedins_setl_cnt", WireType.COUNT, 0),
    MEDFEE_SUMAMT("medfee_sumamt", WireType.TOTAL, 0),
    FUND_PAY_SUMAMT("fund_pay_sumamt", WireType.TOTAL, 0);

    private final String wireName;
    private final WireType type;
    private final int longest;

    DeclaredField(String wireName, WireType type, int longest) {
        this.wireName = wireName;
        this.type = type;
        this.longest = longest;
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
        return Need.REQUIRED;
    }
}
