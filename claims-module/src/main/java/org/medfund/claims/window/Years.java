package org.medfund.claims.window;

import org.medfund.claims.benefit.YearSoFar;
import org.medfund.claims.person.account.YearFigures;
import org.medfund.kernel.Money;

/** The accumulators of a year, as the calculation sees them and as the ledger keeps them: a disease has a row of its own. */
final class Years {

    private Years() {}

    static YearSoFar soFar(YearFigures year, YearFigures disease) {
        return new YearSoFar(
                year.admissions(),
                year.deductible(),
                year.pooled(),
                year.outpatientDeductible(),
                year.outpatientPooled(),
                disease.deductible(),
                disease.pooled(),
                year.largeSum(),
                year.selfPaid(),
                year.seriousIllness(),
                year.assistanceBase(),
                year.assistance());
    }

    static YearFigures ofYear(YearSoFar added) {
        return new YearFigures(
                added.admissions(),
                added.deductible(),
                added.pooled(),
                added.outpatientDeductible(),
                added.outpatientPooled(),
                added.largeSum(),
                added.selfPaid(),
                added.seriousIllness(),
                added.assistanceBase(),
                added.assistance());
    }

    static YearFigures ofDisease(YearSoFar added) {
        return new YearFigures(
                0,
                added.diseaseDeductible(),
                added.diseasePooled(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }
}
