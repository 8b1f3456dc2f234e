package org.medfund.claims.visit;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/** Fee lines of the morning of 2026-02-20. */
final class FeeMother {

    private static final Instant MORNING = Instant.parse("2026-02-20T01:00:00Z");

    private FeeMother() {}

    static VisitFee fee(String serial, String batch, String amount) {
        return fee(serial, batch, amount, amount, "1", null);
    }

    static VisitFee refund(String serial, String of, String amount, String price, String quantity) {
        return fee(serial, "B1", amount, price, quantity, of);
    }

    static VisitFee fee(
            String serial, String batch, String amount, String price, String quantity, @Nullable String refundOf) {
        return new VisitFee(
                serial,
                batch,
                "XN02BEB015A002010100001",
                null,
                Money.ofYuan(amount),
                Quantity.of(new BigDecimal(quantity)),
                UnitPrice.of(new BigDecimal(price)),
                MORNING,
                false,
                false,
                null,
                refundOf,
                null,
                null,
                null);
    }
}
