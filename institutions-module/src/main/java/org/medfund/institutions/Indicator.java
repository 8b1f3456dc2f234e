package org.medfund.institutions;

/** What is watched month by month: a share of two counts or sums, which a region may set a target for. */
public enum Indicator {
    /** Directly settled of all cross-province admissions; the others were reimbursed by hand (S1-1.1). */
    CROSS_PROVINCE_DIRECT("住院费用跨省直接结算率"),
    /** Institutions networked for cross-province general outpatient care, of the count they began with (S1-1.2). */
    OUTPATIENT_NETWORK("普通门诊跨省联网定点医药机构数量与基数之比"),
    /** What all funds pay of the in-policy cost of stays (S4-B2c, S4-C2a). */
    IN_POLICY_SHARE("政策范围内住院费用基金支付比例"),
    /** What DRG and DIP pay of the pooled funds' payments for stays (S4-C5b). */
    DRG_SHARE("按病组（病种）付费占住院统筹基金支出比例"),
    /** Admissions of a group that is watched, of all admissions (S2-10b). */
    GROUP_ADMISSIONS("重点人群住院人次占比"),
    /** Days in hospital of a group that is watched, of all days (S2-10b). */
    GROUP_DAYS("重点人群住院床日占比"),
    /** What all funds pay for the stays of a group that is watched, of what they pay for all (S2-10b). */
    GROUP_FUND("重点人群住院基金支付占比");

    private final String chinese;

    Indicator(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
