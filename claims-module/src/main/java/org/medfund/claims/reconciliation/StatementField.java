package org.medfund.claims.reconciliation;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/** The fields of a statement of totals. */
enum StatementField implements WireField {
    INSTITUTION("institution", WireType.CODE, 30, Need.REQUIRED),
    DATE("date", WireType.DATE, 0, Need.REQUIRED);

    private final String wireName;
    private final WireType type;
    private final int longest;
    private final Need need;

    StatementField(String wireName, WireType type, int longest, Need need) {
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
