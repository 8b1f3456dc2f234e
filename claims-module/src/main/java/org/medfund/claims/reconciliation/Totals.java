package org.medfund.claims.reconciliation;

import org.medfund.kernel.Money;

/**
 * Totals of one group of a day, reversals negative; amounts in fen.
 *
 * @param medfee  total fees
 * @param fund    fund totals
 * @param account personal accounts
 * @param count   settlements, as the region counts reversals
 */
record Totals(Money medfee, Money fund, Money account, long count) {

    static final Totals NONE = new Totals(Money.ZERO, Money.ZERO, Money.ZERO, 0);
}
