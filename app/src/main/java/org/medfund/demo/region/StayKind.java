package org.medfund.demo.region;

import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;

/**
 * What stays of one insurance at one level of hospital are like. All figures are assumed; those of inpatient care are
 * chosen so that levels and costs together give the bulletin's cost per stay (S4-A2, S4-A3).
 *
 * @param insutype       insurance type
 * @param care           INPATIENT or MATERNITY
 * @param level          3, 2, or 1
 * @param inThousand     how many of a thousand stays of the insurance and care are at this level
 * @param meanYuan       what one costs on average
 * @param yuanADay       what a day costs, which gives the length of the stay
 * @param outsidePercent how much of the cost is outside the catalogue on average
 */
public record StayKind(
        String insutype, CareCategory care, int level, int inThousand, int meanYuan, int yuanADay, int outsidePercent) {

    private static final double LEAST = 0.2;
    private static final double DEAREST = 0.995; // further out a day would have one or none, and no average of its own
    private static final double MEAN = 1 + (1 - DEAREST) * Math.log(1 - DEAREST) / DEAREST;
    private static final int LONGEST = 30;
    private static final int FEN = 100;

    /**
     * A cost of this kind: a fifth of the mean at least, and beyond that the more the rarer, up to five times the mean.
     *
     * @param quantile from 0 to 1
     */
    public Money cost(double quantile) {
        var ofTheMean = LEAST + (1 - LEAST) * -Math.log1p(-DEAREST * quantile) / MEAN;
        return Money.ofFen(Math.round(FEN * meanYuan * ofTheMean));
    }

    public int days(Money cost) {
        return Math.clamp(cost.fen() / FEN / yuanADay, 1, LONGEST);
    }
}
