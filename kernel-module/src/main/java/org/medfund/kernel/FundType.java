package org.medfund.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * A fund that bears a part of a settlement, by its national code (fund_pay_type 基金支付类型). Each fund belongs to exactly
 * one set of books; a batch, a voucher and a payment draw on exactly one fund.
 */
public enum FundType {
    EMPLOYEE_POOLED("310100", FundBook.EMPLOYEE, "职工基本医疗保险统筹基金"),
    EMPLOYEE_ACCOUNT("310200", FundBook.EMPLOYEE, "职工基本医疗保险个人账户"),
    CIVIL_SERVANT("320100", FundBook.EMPLOYEE, "公务员医疗补助"),
    LARGE_SUM("330100", FundBook.EMPLOYEE, "职工大额医疗费用补助"),
    ENTERPRISE("370100", FundBook.EMPLOYEE, "企业补充医疗保险"),
    RESIDENT_POOLED("390100", FundBook.RESIDENT, "城乡居民基本医疗保险基金"),
    RESIDENT_SERIOUS_ILLNESS("390200", FundBook.RESIDENT, "城乡居民大病保险"),
    MATERNITY("510100", FundBook.EMPLOYEE, "生育保险（并入职工基本医疗保险）"),
    MEDICAL_ASSISTANCE("610100", FundBook.ASSISTANCE, "医疗救助基金"),
    OTHER("999997", FundBook.OTHER, "其他基金");

    private final String code;
    private final FundBook book;
    private final String chinese;

    FundType(String code, FundBook book, String chinese) {
        this.code = code;
        this.book = book;
        this.chinese = chinese;
    }

    /** The stem of the national code list, six digits. */
    public String code() {
        return code;
    }

    /** The set of books (账套) that the fund is kept in. */
    public FundBook book() {
        return book;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<FundType> ofCode(String code) {
        return Arrays.stream(values()).filter(fund -> fund.code.equals(code)).findFirst();
    }
}
