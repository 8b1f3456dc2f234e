package org.medfund.accounting.control;

import org.medfund.kernel.Money;

/**
 * What one side says was paid, less what came back.
 *
 * @param payments how many payments
 * @param fen      their sum
 */
record Count(long payments, Money fen) {

    static final Count NOTHING = new Count(0, Money.ZERO);

    Count plus(Count other) {
        return new Count(Math.addExact(payments, other.payments), fen.plus(other.fen));
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
