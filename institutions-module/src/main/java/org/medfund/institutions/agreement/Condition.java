package org.medfund.institutions.agreement;

import java.util.EnumSet;
import java.util.Set;

/** What an applicant must show, each by a document (国家医保局令第2号; S2-2, S2-3). */
enum Condition {
    /** 执业许可 or 药品经营许可. */
    LICENCE,
    /** 正式运营至少三个月. */
    THREE_MONTHS_OF_OPERATION,
    QUALIFIED_STAFF,
    /** 专(兼)职医保管理人员. */
    INSURANCE_OFFICER,
    /** 医保、财务、统计、药品 and so on: the management rules. */
    MANAGEMENT_RULES,
    /** 信息系统 and its interface. */
    INTERFACE,
    /** 应采尽采、依码结算、依码支付 (S2-2b). */
    TRACE_CODES,
    /** Examinations or laboratory: a qualified technician (S2-2c). */
    TECHNICIAN,
    /** Examinations or laboratory: a promise to keep and upload original data, as its document records it (S2-2d). */
    IMAGES_KEPT,
    /** Public: government-guided prices (S2-3a). */
    GUIDED_PRICES,
    /** Not public: a promise of the items and prices of public institutions, as its document records it (S2-3b). */
    PRICES_AS_PUBLIC;

    static Set<Condition> of(boolean publicOwned, boolean examinations) {
        var conditions = EnumSet.allOf(Condition.class);
        conditions.remove(publicOwned ? PRICES_AS_PUBLIC : GUIDED_PRICES);
        if (!examinations) {
            conditions.remove(TECHNICIAN);
            conditions.remove(IMAGES_KEPT);
        }
        return conditions;
    }
}
