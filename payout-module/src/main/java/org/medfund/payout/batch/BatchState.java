package org.medfund.payout.batch;

/**
 * Where a batch is in its life. There is one way only, and no way back: what is wrong after the drawing is corrected in
 * the next batch.
 *
 * <pre>
 *  OPENED --generated--> GENERATED --submitted--> SUBMITTED --signed by the maker--> SIGNED
 *                                                                                       |
 *                                                                        checked by somebody else
 *                                                                                       v
 *  SENT <--told to the bank-- APPROVED <--by a third, of finance-- HANDED_OVER <--to finance-- CHECKED
 * </pre>
 */
enum BatchState {
    /** 已建立: its day is drawn. */
    OPENED("已建立"),
    /** 已生成: sums and digest are fixed. */
    GENERATED("已生成"),
    /** 已提交: the business department has put it forward. */
    SUBMITTED("已提交"),
    /** 已签字: the maker has signed what was shown. */
    SIGNED("已签字"),
    /** 已复核: somebody else has checked the same. */
    CHECKED("已复核"),
    /** 已移交财务: finance has the same count and amount (S3-art11c). */
    HANDED_OVER("已移交财务"),
    /** 已审批: a third person has released the money. */
    APPROVED("已审批"),
    /** 已发送银行: every instruction is told to the bank and lives by itself. */
    SENT("已发送银行");

    private final String chinese;

    BatchState(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
