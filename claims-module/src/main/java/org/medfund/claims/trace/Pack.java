package org.medfund.claims.trace;

/**
 * What is known of a pack.
 *
 * @param code    its trace code
 * @param item    which drug it was last sold as; empty if it never was
 * @param whole   whether all of it is sold at once
 * @param splitE4 units that are sold of it one by one, in 0.0001
 */
record Pack(String code, String item, boolean whole, long splitE4) {

    static Pack unsold(String code) {
        return new Pack(code, "", false, 0);
    }

    boolean isUntouched() {
        return !whole && splitE4 == 0;
    }

    /** Whether units of a drug may still come out of it, as far as it knows by itself. */
    boolean isOpenFor(String drug) {
        return isUntouched() || (!whole && item.equals(drug));
    }

    Pack soldWhole(String drug) {
        return new Pack(code, drug, true, 0);
    }

    Pack split(String drug, long quantityE4) {
        return new Pack(code, drug, false, Math.addExact(splitE4, quantityE4));
    }

    Pack takenBackWhole() {
        return new Pack(code, item, false, 0);
    }
}
