package org.medfund.kernel;

/** The roles of people and clients; which of them exclude each other is decided where they are used. */
public enum Role {
    /** 经办: prepares and signs. */
    MAKER,
    /** 复核: checks what somebody else made. */
    CHECKER,
    /** 财务: releases money. */
    FINANCE,
    /** 稽核: reads everything of the region, and proofs. */
    AUDITOR,
    RULE_EDITOR,
    RULE_PUBLISHER,
    /** Runs the system; sees no business data. */
    SYSADMIN,
    /** A designated institution's system; {@code org} is its code. */
    INSTITUTION,
    /** A bank's system. */
    BANK
}
