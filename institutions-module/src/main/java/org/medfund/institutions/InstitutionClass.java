package org.medfund.institutions;

/** The class of institutions by which a region may set its payout ratios (S0-2.1f). */
public enum InstitutionClass {
    LEVEL_3("三级医疗机构"),
    LEVEL_2("二级医疗机构"),
    LEVEL_1("一级医疗机构"),
    UNGRADED("未定级医疗机构"),
    PHARMACY("零售药店");

    private final String chinese;

    InstitutionClass(String chinese) {
        this.chinese = chinese;
    }

    /** The class of a kind and level; the view {@code institution_v1} says the same in SQL. */
    public static InstitutionClass of(InstitutionKind kind, int level) {
        if (kind == InstitutionKind.PHARMACY) {
            return PHARMACY;
        }
        return switch (level) {
            case 3 -> LEVEL_3;
            case 2 -> LEVEL_2;
            case 1 -> LEVEL_1;
            default -> UNGRADED;
        };
    }

    public String chinese() {
        return chinese;
    }
}
