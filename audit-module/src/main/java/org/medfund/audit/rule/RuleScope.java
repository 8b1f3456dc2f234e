package org.medfund.audit.rule;

/** What a rule looks at: one settlement, one of its fee lines, or two settlements of one person. */
public enum RuleScope {
    SETTLEMENT,
    FEE_LINE,
    PAIR
}
