package org.medfund.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.medfund.audit.AuditError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/**
 * A whole new set of rules; a set is never changed in part.
 *
 * @param region        the region it is for, or the nation's code
 * @param effectiveFrom the first business date that it judges
 * @param rules         its rules, in their order
 */
record RuleSetProposal(RegionCode region, LocalDate effectiveFrom, List<Rule> rules) {

    private static final int MOST_RULES = 500;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** @throws Refused if a part is missing or the date is no plausible one */
    RuleSetProposal {
        Rule.required("region", region);
        Rule.required("effectiveFrom", effectiveFrom);
        rules = List.copyOf(Rule.required("rules", rules));
        if (effectiveFrom.isBefore(EARLIEST) || effectiveFrom.isAfter(LATEST)) {
            throw Rule.malformed("effectiveFrom", EARLIEST + " to " + LATEST, effectiveFrom);
        }
    }

    /** @throws Refused if it is empty, too long, or names a rule twice */
    void mustHaveForm() {
        var problems = new ArrayList<Violation>();
        if (rules.isEmpty() || rules.size() > MOST_RULES) {
            problems.add(new Violation("/rules", "1 to " + MOST_RULES + " rules", String.valueOf(rules.size())));
        }
        var ids = new HashSet<String>();
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            if (!ids.add(rule.id())) {
                problems.add(new Violation("/rules/" + i + "/id", "a name that no other rule has", rule.id()));
            }
            if (rule.effectiveTo() != null && rule.effectiveTo().isBefore(rule.effectiveFrom())) {
                var expected = "not before " + rule.effectiveFrom();
                problems.add(new Violation(
                        "/rules/" + i + "/effectiveTo",
                        expected,
                        rule.effectiveTo().toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(AuditError.RULE_SET_MALFORMED, problems);
        }
    }
}
