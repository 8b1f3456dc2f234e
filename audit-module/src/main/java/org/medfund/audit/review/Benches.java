package org.medfund.audit.review;

import java.time.LocalDate;
import org.medfund.audit.rule.RuleBook;
import org.medfund.audit.rule.RuleSet.Bench;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** The rules in force with the policy in force. */
@Component
class Benches {

    private final RuleBook rules;
    private final ReviewPolicies policies;

    Benches(RuleBook rules, ReviewPolicies policies) {
        this.rules = rules;
        this.policies = policies;
    }

    /** @throws IllegalStateException if no rule set is in force: a settlement is never waved through for want of rules */
    Bench on(RegionCode region, LocalDate businessDate) {
        return rules.inForce(region, businessDate)
                .orElseThrow(() ->
                        new IllegalStateException("no review rules are in force in " + region + " on " + businessDate))
                .on(businessDate, policies.asOf(region, businessDate));
    }
}
