package org.medfund.demo.patients;

import java.time.LocalDateTime;
import org.medfund.demo.region.DemoItem;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;

/**
 * A fee line; its four parts are its amount.
 *
 * @param item      what was used
 * @param count     how many
 * @param amount    price times count
 * @param fullSelf  fully self-paid
 * @param overLimit above the price limit
 * @param firstSelf first-pay share
 * @param inScope   within policy scope
 * @param at        when
 */
public record Line(
        DemoItem item,
        int count,
        Money amount,
        Money fullSelf,
        Money overLimit,
        Money firstSelf,
        Money inScope,
        LocalDateTime at) {

    private static final Ratio OVER_LIMIT = Ratio.ofPercent("5");
    private static final int ALL = 100;

    static Line of(DemoItem item, int count, boolean aboveLimit, LocalDateTime at) {
        var amount = Money.ofFen(Math.multiplyExact(item.priceFen(), count));
        if (item.firstPercent() == ALL) {
            return new Line(item, count, amount, amount, Money.ZERO, Money.ZERO, Money.ZERO, at);
        }
        var over = aboveLimit ? amount.portion(OVER_LIMIT) : Money.ZERO;
        var first = amount.minus(over).portion(Ratio.ofPercent(String.valueOf(item.firstPercent())));
        return new Line(
                item, count, amount, Money.ZERO, over, first, amount.minus(over).minus(first), at);
    }
}
