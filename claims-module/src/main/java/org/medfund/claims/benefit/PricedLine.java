package org.medfund.claims.benefit;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.UnitPrice;

/**
 * What a catalogue makes of a fee line.
 *
 * @param split     its parts
 * @param limit     the price limit of one unit; null for none
 * @param firstSelf the share that the patient first pays; all of what is fully self-paid
 * @param feeClass  A, B or C as decided; null for an item that is not in the catalogue
 */
public record PricedLine(
        LineSplit split,
        @Nullable UnitPrice limit,
        Ratio firstSelf,
        @Nullable String feeClass) {

    /** The same with the parts as they were settled. */
    public PricedLine settledAs(LineSplit settled) {
        return new PricedLine(settled, limit, firstSelf, feeClass);
    }
}
