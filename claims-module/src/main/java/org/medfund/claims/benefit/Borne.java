package org.medfund.claims.benefit;

import org.medfund.kernel.Money;

/**
 * What the parts of a stay bore that were settled before.
 *
 * @param deductible under the deductible of the stay, in fen
 * @param admission  which admission of its year the stay is, by its first part: it stays that one over the turn of the year
 */
public record Borne(Money deductible, int admission) {

    /** With what another part bore. */
    public Borne plus(Money more) {
        return new Borne(deductible.plus(more), admission);
    }
}
