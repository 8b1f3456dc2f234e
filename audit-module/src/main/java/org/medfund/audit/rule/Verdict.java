package org.medfund.audit.rule;

import org.medfund.audit.Severity;

/**
 * A rule's hit, with the version that decided (S0-2.2b).
 *
 * @param rule          the rule
 * @param version       the rule set's version
 * @param severity      violation or suspicion
 * @param amountFen     what is in question, in fen
 * @param explanation   English, with the figures, without personal data
 * @param explanationZh Chinese
 */
public record Verdict(
        String rule, String version, Severity severity, long amountFen, String explanation, String explanationZh) {}
