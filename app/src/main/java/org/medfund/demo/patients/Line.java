package org.medfund.demo.patients;

import java.time.LocalDateTime;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoItem;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;

/**
 * A fee line; its four parts are its amount.
 *
 * @param item      what was used
 * @param count     how many
 * @param amount    price times count
 * @param fullSelf  outside the catalogue
 * @param overLimit above the price limit of the place
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

    static Line of(DemoItem item, int count, DemoInstitution place, LocalDateTime at) {
        var amount = times(item.price(), count);
        var within = times(item.within(place), count);
        if (within.isZero()) {
            return new Line(item, count, amount, amount, Money.ZERO, Money.ZERO, Money.ZERO, at);
        }
        var first = within.portion(Ratio.ofPercent(String.valueOf(item.firstPercent())));
        return new Line(item, count, amount, Money.ZERO, amount.minus(within), first, within.minus(first), at);
    }

    private static Money times(Money price, int count) {
        return Money.ofFen(Math.multiplyExact(price.fen(), count));
    }
}
