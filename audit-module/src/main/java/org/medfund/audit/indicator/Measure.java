package org.medfund.audit.indicator;

import java.util.List;
import org.medfund.institutions.Indicator;

/**
 * How an indicator is counted.
 *
 * @param unit   of what is above and below the line
 * @param strata the groups that it is counted for
 * @param sql    common table expressions that end in {@code contribution (stratum, id, institution, business_date, numerator,
 *               denominator)}: what each settlement, reimbursement or institution adds above and below the line
 */
record Measure(Unit unit, List<String> strata, String sql) {

    enum Unit {
        ADMISSIONS,
        INSTITUTIONS,
        FEN,
        DAYS
    }

    static Measure of(Indicator indicator) {
        return switch (indicator) {
            case CROSS_PROVINCE_DIRECT -> new Measure(Unit.ADMISSIONS, CrossProvince.STRATA, CrossProvince.SQL);
            case OUTPATIENT_NETWORK -> new Measure(Unit.INSTITUTIONS, OutpatientNetwork.STRATA, OutpatientNetwork.SQL);
            case IN_POLICY_SHARE -> new Measure(Unit.FEN, Stays.INSURANCES, Stays.IN_POLICY);
            case DRG_SHARE -> new Measure(Unit.FEN, Stays.PAYMENTS, Stays.DRG);
            case GROUP_ADMISSIONS -> new Measure(Unit.ADMISSIONS, CareGroups.STRATA, CareGroups.counting("admissions"));
            case GROUP_DAYS -> new Measure(Unit.DAYS, CareGroups.STRATA, CareGroups.counting("days"));
            case GROUP_FUND -> new Measure(Unit.FEN, CareGroups.STRATA, CareGroups.counting("fund_fen"));
        };
    }
}
