package org.medfund.audit.rule;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.Severity;

/**
 * A rule that judges; shared by all threads.
 *
 * @param version       the set's version
 * @param rule          the card
 * @param condition     its condition, compiled
 * @param explanation   English
 * @param explanationZh Chinese
 */
record CompiledRule(String version, Rule rule, Program condition, Explanation explanation, Explanation explanationZh) {

    RuleScope scope() {
        return rule.scope();
    }

    boolean judges(LocalDate businessDate) {
        return rule.judges(businessDate);
    }

    /**
     * The verdict, or null when the rule does not hit. A condition that fails on the figures (an overflow, a division by
     * zero) neither passes the settlement nor stops the review of all others: it is a suspicion that a person looks at.
     */
    @Nullable
    Verdict on(Facts facts) {
        try {
            return Boolean.TRUE.equals(condition.eval(facts)) ? hit(facts) : null;
        } catch (CelEvaluationException e) {
            return undecidable(facts, e);
        }
    }

    private Verdict hit(Facts facts) {
        return new Verdict(
                rule.id(),
                version,
                rule.severity(),
                facts.amountFen(),
                explanation.with(facts),
                explanationZh.with(facts));
    }

    private Verdict undecidable(Facts facts, CelEvaluationException e) {
        return new Verdict(
                rule.id(),
                version,
                Severity.SUSPICION,
                facts.amountFen(),
                "The rule could not be judged on these figures (" + e.getErrorCode() + ").",
                "该规则无法对这些数据作出判断（" + e.getErrorCode() + "）。");
    }
}
