package org.medfund.claims.settlement;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/** The fields of a reversal; its amounts are never sent. */
enum ReversalField implements WireField {
    MEDINS_SETL_ID("medins_setl_id", WireType.TEXT, 30, Need.REQUIRED),
    SETL_ID("setl_id", WireType.TEXT, 30, Need.OPTIONAL),
    SETL_TIME("setl_time", WireType.TIME, 0, Need.REQUIRED);

    private final String wireName;
    private final WireType type;
    private final int longest;
    private final Need need;

    ReversalField(String wireName, WireType type, int longest, Need need) {
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
