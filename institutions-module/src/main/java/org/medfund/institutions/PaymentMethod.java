package org.medfund.institutions;

/** How a stay is paid for (清算方式, hi_paymtd); the codes that settlements name it by differ from region to region. */
public enum PaymentMethod {
    BY_ITEM("按项目"),
    SINGLE_DISEASE("单病种"),
    DIP("按病种分值"),
    DRG("疾病诊断相关分组"),
    BED_DAY("按床日"),
    CAPITATION("按人头"),
    OTHER("其他");

    private final String chinese;

    PaymentMethod(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
