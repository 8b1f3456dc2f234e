package org.medfund.demo.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.medfund.kernel.Money;

/**
 * The share of all funds in in-catalogue inpatient cost (目录内基金支付比例), counted as the bulletin does.
 *
 * <p>All funds are the basic fund, large-sum, serious illness, civil-servant, enterprise and other supplements and
 * assistance, without the personal account. In-catalogue is the total without what is outside the catalogue (fully
 * self-paid); what is above a price limit and what the patient first pays of class B belong to items of the catalogue and
 * count. A reversal is counted with its negative amounts.
 */
public final class FundShares {

    private static final int DECIMALS = 2;

    private final Map<BulletinFigure, Cost> costs = new EnumMap<>(BulletinFigure.class);

    private record Cost(Money funds, Money inCatalogue) {
        Cost plus(Cost more) {
            return new Cost(funds.plus(more.funds), inCatalogue.plus(more.inCatalogue));
        }
    }

    /**
     * Counts a stay; of an insurance that the bulletin does not show it counts nowhere.
     *
     * @param insutype 310 or 390
     * @param level    of the hospital, 0 to 3
     * @param total    what the stay cost
     * @param fullSelf of that what is fully self-paid
     * @param funds    of that what all funds pay, without the personal account
     */
    public void add(String insutype, int level, Money total, Money fullSelf, Money funds) {
        var cost = new Cost(funds, total.minus(fullSelf));
        BulletinFigure.of(insutype, level).forEach(figure -> costs.merge(figure, cost, Cost::plus));
    }

    /** In percent, with two decimals; empty where no cost was counted. */
    public Optional<BigDecimal> percent(BulletinFigure figure) {
        return Optional.ofNullable(costs.get(figure))
                .filter(cost -> cost.inCatalogue().isPositive())
                .map(cost -> cost.funds()
                        .yuan()
                        .movePointRight(2)
                        .divide(cost.inCatalogue().yuan(), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Ours less the bulletin's, in percentage points; empty where no cost was counted. */
    public Optional<BigDecimal> difference(BulletinFigure figure) {
        return percent(figure).map(ours -> ours.subtract(figure.percent()));
    }
}
