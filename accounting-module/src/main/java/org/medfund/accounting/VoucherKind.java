package org.medfund.accounting;

/** What a voucher books; the short names are those of the typical entries (典型分录). */
public enum VoucherKind {
    /** The balances brought forward when the books are opened. */
    OPENING("期初余额"),
    /** The fiscal special account (财政专户) pays the expenditure account (支出户). */
    J1("财政专户拨入支出户"),
    /** A daily payout that the bank confirmed. */
    J3("即时结算日拨付"),
    /** A payment that the bank returned through its original channel. */
    J10("支付退回");

    private final String chinese;

    VoucherKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
