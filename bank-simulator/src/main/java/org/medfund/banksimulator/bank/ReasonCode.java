package org.medfund.banksimulator.bank;

/** The reasons of ISO 20022 (ExternalStatusReason1Code) with which this bank rejects of its own accord. */
enum ReasonCode {
    /** The debtor account is not kept by this bank. */
    AC02,
    /** The account is closed. */
    AC04,
    /** The amount is zero. */
    AM01,
    /** The currency is not yuan. */
    AM03,
    /** The account does not hold that much. */
    AM04,
    /** A payment with this end-to-end identification was seen before. */
    AM05,
    /** The creditor's name is not the one under which the account is kept (户名不符). */
    BE01,
    /** A message with this identification and other content was seen before. */
    DU01
}
