package org.medfund.accounting.control;

/** One of the three that must agree. */
enum Side {
    /** 业务: the payout lines. */
    BUSINESS,
    /** 财务: the vouchers. */
    BOOKS,
    /** 资金: the bank's statement. */
    BANK
}
