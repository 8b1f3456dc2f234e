package org.medfund.institutions;

/** A group of patients whose admissions are watched (S2-10b). */
public enum CareGroup {
    PSYCHIATRIC("精神类患者"),
    REHABILITATION("康复类患者"),
    /** Known by their identity, not by their care. */
    ASSISTED("医疗救助对象");

    private final String chinese;

    CareGroup(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
