package org.medfund.institutions;

/** The class of insured persons by which policy figures differ (psn_type 人员类别, grouped). */
public enum PersonClass {
    WORKING("在职"),
    RETIRED("退休"),
    ADULT("成年居民"),
    MINOR("学生儿童");

    private final String chinese;

    PersonClass(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
