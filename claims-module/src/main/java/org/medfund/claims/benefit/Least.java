package org.medfund.claims.benefit;

import org.medfund.kernel.Money;

/** The least of two amounts. */
final class Least {

    private Least() {}

    static Money of(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
