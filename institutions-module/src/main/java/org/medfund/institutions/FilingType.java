package org.medfund.institutions;

/** Why a person may settle outside the place of insurance (异地就医备案类型, S1-3.1). */
public enum FilingType {
    LONG_TERM("异地长期居住"),
    REFERRED("异地转诊"),
    EMERGENCY("异地急诊抢救"),
    NOT_REFERRED("非急诊且未转诊");

    private final String chinese;

    FilingType(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
