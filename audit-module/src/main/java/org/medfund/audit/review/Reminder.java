package org.medfund.audit.review;

import java.util.List;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.claims.PlannedVisit;

/**
 * What was said of a planned visit.
 *
 * @param facts         as rules saw it
 * @param visit         as the institution asked
 * @param ruleVersion   the rule set's version
 * @param policyVersion the policy book's version
 * @param hints         what was found, the most important first
 */
record Reminder(
        SettlementFacts facts, PlannedVisit visit, String ruleVersion, String policyVersion, List<Hint> hints) {}
