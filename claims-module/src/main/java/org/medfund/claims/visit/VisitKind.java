package org.medfund.claims.visit;

/** The two kinds of visits, which have transactions of their own. */
public enum VisitKind {
    OUTPATIENT("门诊就诊"),
    STAY("住院就诊");

    private final String chinese;

    VisitKind(String chinese) {
        this.chinese = chinese;
    }

    boolean is(OpenVisit visit) {
        return visit.stay() == (this == STAY);
    }

    String chinese() {
        return chinese;
    }
}
