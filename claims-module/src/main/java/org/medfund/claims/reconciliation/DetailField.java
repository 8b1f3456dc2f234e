package org.medfund.claims.reconciliation;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/** The fields of one row of details, named as in the detail reconciliation 3202; one of the identifiers must be there. */
enum DetailField implements WireField {
    MEDINS_SETL_ID("medins_setl_id", WireType.TEXT, 30, Need.OPTIONAL),
    SETL_ID("setl_id", WireType.TEXT, 30, Need.OPTIONAL),
    MEDFEE_SUMAMT("medfee_sumamt", WireType.TOTAL, 0, Need.REQUIRED),
    FUND_PAY_SUMAMT("fund_pay_sumamt", WireType.TOTAL, 0, Need.REQUIRED),
    ACCT_PAY("acct_pay", WireType.TOTAL, 0, Need.REQUIRED);

    private final String wireName;
    private final WireType type;
    private final int longest;
    private final Need need;

    DetailField(String wireName, WireType type, int longest, Need need) {
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
