package org.medfund.kernel;

/**
 * The categories of care that instant settlement covers (S0-1.2d). The open national and local codes (med_type 医疗类别) are
 * mapped to them by each region's dated dictionary.
 */
public enum CareCategory {
    OUTPATIENT("普通门诊"),
    CHRONIC("门诊慢特病"),
    INPATIENT("住院"),
    MATERNITY("生育"),
    PHARMACY("药店购药");

    private final String chinese;

    CareCategory(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
