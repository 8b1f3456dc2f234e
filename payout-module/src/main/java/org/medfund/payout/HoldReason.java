package org.medfund.payout;

/**
 * Why a line is in no batch. The first reason that applies, in this order, is stored: first those for which the month does
 * not pay either, then those that only keep it from the daily payout. Every reason but {@link #CANCELLED} is judged anew at
 * each close, so nothing is lost when payment is postponed (S3-art19).
 */
public enum HoldReason {
    /** The settlement was reversed before it was paid: neither it nor its reversal is ever paid (S3-art11b). */
    CANCELLED("已冲正，不拨付"),
    /**
     * 暂停医保基金结算: the fund settles nothing with the institution when the close is ordered, the month included and whenever
     * the line was settled; with the outcome it is paid by the next close (S2-11a, S2-11b).
     */
    FUND_SUSPENDED("暂停医保基金结算"),
    /** 依码支付: drug lines of the settlement need trace codes that have not come; paid by the close after they do (S2-2b). */
    TRACE_CODES_MISSING("药品追溯码未上传"),
    /**
     * The person is insured elsewhere and the region did not pay such care daily on the business date: it goes the way of
     * cross-area clearing and stays there when the region does later, so that it is never paid twice (S0-1.2e, S3-art7).
     */
    ELSEWHERE("异地就医未纳入即时结算"),
    /** The agreement was suspended or ended at the time of the draw (S0-2.4c, S3-art23). */
    INSTITUTION_SUSPENDED("协议中止或终止"),
    /**
     * 暂停拨付: settled while payout was suspended, so it accrues to the month and stays there after the resumption; what was
     * settled before the first instant stays in the daily payout (S0-2.4b, S3-art22).
     */
    PAYOUT_SUSPENDED("暂停拨付，计入月结算"),
    /** The institution does not take part on the business date of the settlement: it goes the way of the month (S3-art5). */
    NOT_ENROLLED("未参加即时结算"),
    /** The region has decided no ratio for this fund, category and class (S0-2.1f). */
    NO_RATIO("未设置拨付比例"),
    /** The region pays only what is reviewed (即审即付), and this is not yet (S3-art13c). */
    NOT_REVIEWED("尚未审核"),
    /** The region pays only what is reviewed (即审即付), and a finding is not dismissed (S3-art13c). */
    FINDING_OPEN("审核存疑未处理"),
    /** Payout and review in parallel (拨审分离同步), and a violation was found before the draw (S3-art13c). */
    VIOLATION("审核发现违规");

    private final String chinese;

    HoldReason(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
