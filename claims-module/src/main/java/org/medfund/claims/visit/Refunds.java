package org.medfund.claims.visit;

import java.util.HashMap;
import java.util.Map;
import org.medfund.kernel.Money;

/** What is left of the lines of a visit after its refunds, taken up in the order of their upload. */
final class Refunds {

    private final Map<String, Left> left = new HashMap<>();

    private record Left(VisitFee line, Money amount, long quantity) {

        Left after(VisitFee refund) {
            return new Left(
                    line,
                    amount.plus(refund.amount()),
                    quantity + refund.quantity().tenThousandths());
        }

        boolean holds() {
            return !amount.isNegative() && quantity >= 0;
        }
    }

    /** @return false for a refund that has no line of its item and price before it, or takes back more than is left of it */
    boolean takeUp(VisitFee fee) {
        if (fee.refundOf() == null) {
            left.put(fee.serial(), new Left(fee, fee.amount(), fee.quantity().tenThousandths()));
            return !fee.amount().isNegative();
        }
        var before = left.get(fee.refundOf());
        if (before == null
                || !takesBack(fee, before.line())
                || !before.after(fee).holds()) {
            return false;
        }
        left.put(fee.refundOf(), before.after(fee));
        return true;
    }

    private static boolean takesBack(VisitFee refund, VisitFee line) {
        return refund.amount().isNegative()
                && refund.itemCode().equals(line.itemCode())
                && refund.price().equals(line.price())
                && refund.selfPaid() == line.selfPaid();
    }
}
