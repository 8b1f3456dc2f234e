package org.medfund.demo.bulletin;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Figures of the bulletin of 2023 (2023年全国医疗保障事业发展统计公报): the percentage of in-catalogue inpatient cost that all
 * funds paid (住院费用目录内基金支付比例), employees by S4-A2, residents by S4-A3.
 */
public enum BulletinFigure {
    EMPLOYEES("310", "职工", "全部", 0, 3, "84.6"),
    EMPLOYEES_LEVEL_3("310", "职工", "三级", 3, 3, "83.5"),
    EMPLOYEES_LEVEL_2("310", "职工", "二级", 2, 2, "87.4"),
    EMPLOYEES_LEVEL_1("310", "职工", "一级及以下", 0, 1, "89.4"),
    RESIDENTS("390", "居民", "全部", 0, 3, "68.1"),
    RESIDENTS_LEVEL_3("390", "居民", "三级", 3, 3, "63.2"),
    RESIDENTS_LEVEL_2("390", "居民", "二级", 2, 2, "72.4"),
    RESIDENTS_LEVEL_1("390", "居民", "一级及以下", 0, 1, "80.8");

    private final String insutype;
    private final String insured;
    private final String levels;
    private final int lowest;
    private final int highest;
    private final BigDecimal percent;

    BulletinFigure(String insutype, String insured, String levels, int lowest, int highest, String percent) {
        this.insutype = insutype;
        this.insured = insured;
        this.levels = levels;
        this.lowest = lowest;
        this.highest = highest;
        this.percent = new BigDecimal(percent);
    }

    /** The figures that a stay counts for: that of its level and that of all levels. */
    static Stream<BulletinFigure> of(String insutype, int level) {
        return Stream.of(values())
                .filter(figure ->
                        figure.insutype.equals(insutype) && figure.lowest <= level && level <= figure.highest);
    }

    public String insured() {
        return insured;
    }

    public String levels() {
        return levels;
    }

    public BigDecimal percent() {
        return percent;
    }
}
