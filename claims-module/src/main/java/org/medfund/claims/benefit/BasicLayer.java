package org.medfund.claims.benefit;

import static org.medfund.claims.benefit.BenefitRule.CARE_CAP;
import static org.medfund.claims.benefit.BenefitRule.DEDUCTIBLE;
import static org.medfund.claims.benefit.BenefitRule.DEDUCTIBLE_CONTINUED;
import static org.medfund.claims.benefit.BenefitRule.ELSEWHERE;
import static org.medfund.claims.benefit.BenefitRule.LARGE_SUM;
import static org.medfund.claims.benefit.BenefitRule.LARGE_SUM_CAP;
import static org.medfund.claims.benefit.BenefitRule.POOLED_CAP;
import static org.medfund.claims.benefit.BenefitRule.RATIO;
import static org.medfund.claims.benefit.BenefitRule.RATIO_ELSEWHERE;
import static org.medfund.claims.benefit.BenefitRule.YEAR_DEDUCTIBLE;

import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.BenefitTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** The first layer: deductible, ratio and caps of the basic pooled fund, and the large-sum fund above its cap. */
final class BasicLayer {

    private final Claim claim;
    private final Tariff tariff;
    private final Steps steps;
    private final Money payable;
    private final int less;

    /** What falls under the deductible of the visit and under that of the year. */
    final Money visitDeductible;

    final Money yearDeductible;
    final Money pooled;
    final Money largeSum;

    BasicLayer(Claim claim, Tariff tariff, @Nullable LargeSum above, Money payable, Steps steps) {
        this.claim = claim;
        this.tariff = tariff;
        this.payable = payable;
        this.steps = steps;
        this.less = pointsLess();
        this.visitDeductible = visitDeductible();
        this.yearDeductible = yearDeductible(payable.minus(visitDeductible));
        var beyond = deductible();
        var uncapped = tariff.ratio().between(beyond, payable, less);
        steps.bands(less == 0 ? RATIO : RATIO_ELSEWHERE, "", tariff.ratio(), beyond, payable, less);
        var granted = capped(CARE_CAP, tariff.cap(), usedOfTheCare(), uncapped);
        this.pooled = capped(POOLED_CAP, tariff.pooledCap(), claim.soFar().pooled(), granted);
        this.largeSum =
                above == null || pooled.equals(granted) ? Money.ZERO : largeSum(above, beyond, uncapped, granted);
    }

    Tariff tariff() {
        return tariff;
    }

    Money deductible() {
        return visitDeductible.plus(yearDeductible);
    }

    /** What is left of the payable part; the deductible is in it. */
    Money rest() {
        return payable.minus(pooled).minus(largeSum);
    }

    private Money visitDeductible() {
        var before = claim.visit().borne();
        var admission = claim.admission();
        var figure = tariff.deductible(admission);
        if (figure == null) {
            return Money.ZERO;
        }
        var used = before == null ? Money.ZERO : before.deductible();
        var borne = Least.of(figure.left(used), payable);
        if (steps.areTold()) {
            var rule = before == null ? DEDUCTIBLE : DEDUCTIBLE_CONTINUED;
            steps.add(rule, String.valueOf(admission), payable, used, figure, borne);
        }
        return borne;
    }

    private Money yearDeductible(Money cost) {
        var figure = tariff.yearDeductible();
        if (figure == null) {
            return Money.ZERO;
        }
        var used = switch (tariff.ledger()) {
            case OUTPATIENT -> claim.soFar().outpatientDeductible();
            case DISEASE -> claim.soFar().diseaseDeductible();
            case VISIT -> claim.soFar().deductible();
        };
        var borne = Least.of(figure.left(used), cost);
        steps.add(YEAR_DEDUCTIBLE, cost, used, figure, borne);
        return borne;
    }

    /** Elsewhere the ratio is lower by the points of the filing; without a filing nothing is settled (S1-2.2, S1-3.4). */
    private int pointsLess() {
        if (!claim.rules().elsewhere()) {
            return 0;
        }
        var filing = claim.person().filing();
        if (filing == null) {
            throw new Refused(ClaimsError.NOT_FILED, new Violation("/insuplc_admdvs", "a filing in force", "none"));
        }
        var points = claim.rules().policy().pointsLess(claim.person().insurance(), filing);
        steps.add(ELSEWHERE, filing.chinese(), payable, Money.ZERO, points, Money.ZERO);
        return (int) points.value();
    }

    private Money usedOfTheCare() {
        return switch (tariff.ledger()) {
            case OUTPATIENT -> claim.soFar().outpatientPooled();
            case DISEASE -> claim.soFar().diseasePooled();
            case VISIT -> Money.ZERO;
        };
    }

    private Money capped(BenefitRule rule, @Nullable Figure cap, Money used, Money amount) {
        if (cap == null || cap.is(BenefitTopics.NONE)) {
            return amount;
        }
        var left = Least.of(amount, cap.left(used));
        steps.add(rule, amount, used, cap, left);
        return left;
    }

    /** Of two readings: the in-policy cost that the cap left uncovered, or the pooled benefit that it cut off. */
    private Money largeSum(LargeSum fund, Money beyond, Money uncapped, Money granted) {
        var base = fund.isOnCost() ? uncoveredCost(beyond, uncapped, granted) : granted.minus(pooled);
        var paid = base.portion(fund.ratio().ratio());
        steps.add(LARGE_SUM, base, Money.ZERO, fund.ratio(), paid);
        return capped(LARGE_SUM_CAP, fund.cap(), claim.soFar().largeSum(), paid);
    }

    private Money uncoveredCost(Money beyond, Money uncapped, Money granted) {
        var ratio = tariff.ratio();
        var end = granted.equals(uncapped) ? payable : ratio.reach(beyond, payable, granted, less);
        return end.minus(ratio.reach(beyond, end, pooled, less));
    }
}
