package org.medfund.institutions;

/** A pilot of the payment reform that an institution takes part in (S4-C5b). */
public enum PaymentPilot {
    COUNTY_COMMUNITY("县域医共体"),
    TCM_DISEASES("中医病种");

    private final String chinese;

    PaymentPilot(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
