package org.medfund.claims.declaration;

import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireType;

/** The fields of a declaration. */
enum DeclarationField implements WireField {
    INSTITUTION("institution", WireType.CODE, 30),
    MONTH("month", WireType.MONTH, 0);

    private final String wireName;
    private final WireType type;
    private final int longest;

    DeclarationField(String wireName, WireType type, int longest) {
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
