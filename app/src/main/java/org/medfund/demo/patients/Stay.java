package org.medfund.demo.patients;

import org.medfund.demo.region.StayKind;
import org.medfund.kernel.Money;

/**
 * A stay before its lines are drawn.
 *
 * @param kind what it is like
 * @param cost what it is to cost, about
 */
record Stay(StayKind kind, Money cost) {

    int days() {
        return kind.days(cost);
    }
}
