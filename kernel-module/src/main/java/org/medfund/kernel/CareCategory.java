package org.medfund.kernel;

/**
 * The categories of care that instant settlement covers (S0-1.2d). The open national and local codes (med_type 医疗类别) are
 * mapped to them by each region's dated dictionary.
 */
public enum CareCategory {
    OUTPATIENT("普通门诊", false, true),
    CHRONIC("门诊慢特病", false, true),
    INPATIENT("住院", true, false),
    MATERNITY("生育", true, true),
    PHARMACY("药店购药", false, true);

    private final String chinese;
    private final boolean admitted;
    private final boolean notAdmitted;

    CareCategory(String chinese, boolean admitted, boolean notAdmitted) {
        this.chinese = chinese;
        this.admitted = admitted;
        this.notAdmitted = notAdmitted;
    }

    /** Whether it can be care of somebody who was admitted, or of somebody who was not. */
    public boolean isCareOf(boolean stay) {
        return stay ? admitted : notAdmitted;
    }

    public String chinese() {
        return chinese;
    }
}
