package org.medfund.claims.burden;

import org.medfund.kernel.Money;

/**
 * What an insurance year leaves with a person of the in-policy cost (政策范围内个人负担; S4-B3a).
 *
 * @param selfPaid in-policy self-pay that counts, before the layers above the basic one
 * @param paid     what serious illness, supplements, assistance and assistance on application took of it
 * @param referred the part of {@code selfPaid} for care in the province on due referral
 */
record Burden(Money selfPaid, Money paid, Money referred) {

    /** Never negative. */
    Money left() {
        return Money.ofFen(Math.max(0, selfPaid.minus(paid).fen()));
    }
}
