package org.medfund.institutions;

/** What a designated institution is; hospitals have a level, pharmacies have none. */
public enum InstitutionKind {
    HOSPITAL("定点医疗机构"),
    PHARMACY("定点零售药店");

    private final String chinese;

    InstitutionKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
