package org.medfund.institutions;

/**
 * The clauses of a service agreement that rules depend on (S0-2.3a). How each is worded in a version of the text is policy, after
 * the model text 医保发〔2024〕22号 (S2-5a).
 */
public enum AgreementClause {
    FEE_REVIEW("费用审核"),
    SETTLEMENT_AND_CLEARING("结算清算"),
    PERFORMANCE_REVIEW("绩效考核"),
    INSTANT_SETTLEMENT("即时结算"),
    TRACE_CODES("药品耗材追溯码"),
    IMAGES_KEPT("影像检验数据上传");

    private final String chinese;

    AgreementClause(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
