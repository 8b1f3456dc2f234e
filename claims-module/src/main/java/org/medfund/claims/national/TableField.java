package org.medfund.claims.national;

import org.medfund.claims.wire.WireType;

/**
 * A field of the field table.
 *
 * @param name     its wire name
 * @param type     how it is written
 * @param length   the greatest length of text and codes
 * @param need     whether it must be there
 * @param personal whether it is personal data
 * @param known    whether the published texts have it; otherwise it is assumed
 */
record TableField(String name, WireType type, int length, Need need, boolean personal, boolean known) {

    /** Whether a field must be there. */
    enum Need {
        /** Always. */
        Y,
        /** Never. */
        N,
        /** Under a condition that the transaction checks. */
        C
    }

    boolean required() {
        return need == Need.Y;
    }

    /** Whether an absent value is written as 0. */
    boolean isNumber() {
        return type.isFigure() || type == WireType.COUNT;
    }
}
