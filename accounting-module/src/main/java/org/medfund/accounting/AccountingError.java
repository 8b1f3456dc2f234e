package org.medfund.accounting;

import org.medfund.kernel.ErrorCode;

/** Refusals of the accounting module. */
public enum AccountingError implements ErrorCode {
    ACCOUNT_UNKNOWN("ACCOUNTING-0001", Kind.INVALID, "These books have no such account.", "该账套没有此会计科目。"),
    /** The expenditure account takes receipts of four kinds only (社会保险基金财务制度 arts. 39-42). */
    RECEIPT_NOT_ALLOWED(
            "ACCOUNTING-0002",
            Kind.INVALID,
            "The expenditure account may receive only money from the fiscal special account or a higher agency, its own"
                    + " interest, and returned payments.",
            "支出户只能接收财政专户拨入资金、上级经办机构拨入资金、本账户利息收入和原渠道退回的支付资金。"),
    POSTING_RULE_MISSING("ACCOUNTING-0003", Kind.INVALID, "No posting rule covers this.", "没有适用的记账规则。"),
    REFERENCE_REUSED(
            "ACCOUNTING-0004",
            Kind.CONFLICT,
            "Something else is already booked under this reference.",
            "该业务编号已登记其他内容。"),
    VOUCHER_UNKNOWN("ACCOUNTING-0005", Kind.NOT_FOUND, "There is no such voucher.", "没有此凭证。"),
    AMOUNT_NOT_POSITIVE("ACCOUNTING-0006", Kind.INVALID, "An amount must be above zero.", "金额必须大于零。"),
    INSTITUTION_MISSING(
            "ACCOUNTING-0007",
            Kind.INVALID,
            "This account is kept by institution, and only such an account is.",
            "该科目须按医药机构核算，其他科目不得填写机构。"),
    SAME_ACCOUNT("ACCOUNTING-0008", Kind.INVALID, "Debit and credit would fall on the same account.", "借方与贷方不能是同一科目。"),
    NOTHING_TO_OPEN("ACCOUNTING-0009", Kind.INVALID, "An opening needs at least one balance.", "期初至少须有一个科目余额。"),
    AMOUNT_TOO_LARGE("ACCOUNTING-0010", Kind.INVALID, "An amount must be below ten trillion yuan.", "金额须小于十万亿元。");

    private final String code;
    private final Kind kind;
    private final String english;
    private final String chinese;

    AccountingError(String code, Kind kind, String english, String chinese) {
        this.code = code;
        this.kind = kind;
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
