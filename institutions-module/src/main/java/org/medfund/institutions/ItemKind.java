package org.medfund.institutions;

/** What an item of the catalogue is; each kind has its own payment rule and date (S4-C5c, {@link BenefitTopics#KIND}). */
public enum ItemKind {
    DRUG("药品"),
    ETHNIC_DRUG("民族药"),
    HOSPITAL_PREPARATION("医疗机构制剂"),
    DECOCTION_PIECES("中药饮片"),
    GRANULES("中药配方颗粒"),
    CONSUMABLE("医用耗材"),
    SERVICE("医疗服务项目"),
    INTERNET_SERVICE("“互联网+”医疗服务");

    private final String chinese;

    ItemKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether institutions buy it from others: preparations they make, services they give. */
    public boolean isBought() {
        return switch (this) {
            case DRUG, ETHNIC_DRUG, DECOCTION_PIECES, GRANULES, CONSUMABLE -> true;
            case HOSPITAL_PREPARATION, SERVICE, INTERNET_SERVICE -> false;
        };
    }
}
