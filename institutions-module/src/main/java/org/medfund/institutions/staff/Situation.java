package org.medfund.institutions.staff;

/** What a person gets points for, with the fewest and the most (B.5). */
enum Situation {
    /** 机构因协议违约金处理. */
    BREACH_PAYMENT(1, 3),
    /** 公立机构人员无正当理由使用高价非中选药品. */
    HIGH_PRICE_NON_SELECTED(1, 3),
    /** 基金条例第三十八、三十九条行政处罚. */
    PENALTY_ARTICLE_38_39(4, 6),
    /** 执业地点、类别、范围外执业. */
    OUTSIDE_REGISTRATION(4, 6),
    /** 为未登记备案或暂停、终止人员冒名结算. */
    SETTLED_FOR_OTHERS(7, 9),
    /** 同一自然年度再次违规. */
    REPEATED(7, 9),
    /** 基金条例第四十条行政处罚 (fraud). */
    PENALTY_ARTICLE_40(10, 12),
    /** 吊销、撤销执业证书. */
    LICENCE_REVOKED(10, 12);

    private final int fewest;
    private final int most;

    Situation(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    boolean allows(int points) {
        return points >= fewest && points <= most;
    }

    /** Whether points for it make a later breach of the same year a repeated one. */
    boolean canBeRepeated() {
        return most <= PENALTY_ARTICLE_38_39.most;
    }

    String range() {
        return fewest + " to " + most;
    }
}
