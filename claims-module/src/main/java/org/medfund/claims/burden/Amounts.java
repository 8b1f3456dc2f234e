package org.medfund.claims.burden;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;

/**
 * What an application leads to; pure (S4-B3a, S4-C3c).
 *
 * @param burden   what was left with the person before
 * @param assisted on application (依申请救助)
 * @param tilted   on top, of what that leaves (倾斜救助)
 */
record Amounts(Money burden, Money assisted, Money tilted) {

    /**
     * First what is given on application, of all that is left; then the tilted assistance, of what that leaves and of care in the
     * province on due referral alone. Together never more than the burden.
     *
     * @param tilt null where the area has no such plan
     */
    static Amounts of(Burden burden, AssistancePlan plan, @Nullable AssistancePlan tilt) {
        var left = burden.left();
        var assisted = plan.of(left);
        var rest = left.minus(assisted);
        var tiltable = rest.compareTo(burden.referred()) < 0 ? rest : burden.referred();
        return new Amounts(left, assisted, tilt == null ? Money.ZERO : tilt.of(tiltable));
    }

    Money sum() {
        return assisted.plus(tilted);
    }
}
