package org.medfund.institutions;

/** A special identity of a person in difficulty (S4-C3b, B.8.4), those with the furthest-reaching help first. */
public enum PersonIdentity {
    EXTREME_POVERTY("特困人员"),
    ORPHAN("孤儿"),
    UNSUPPORTED_CHILD("事实无人抚养儿童"),
    MINIMUM_LIVING("最低生活保障对象"),
    RETURNED_TO_POVERTY("返贫致贫人口"),
    MARGINAL_INCOME("低保边缘家庭成员"),
    MONITORED("防止返贫监测对象"),
    OUT_OF_POVERTY("脱贫人口"),
    POOR_BY_ILLNESS("因病致贫重病患者");

    private final String chinese;

    PersonIdentity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
