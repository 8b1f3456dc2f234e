package org.medfund.audit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.medfund.kernel.RegionCode;

/**
 * A published, compiled set of rules. Judging is a pure function of the facts.
 *
 * @param region        the region it was published for
 * @param version       its version
 * @param effectiveFrom the first business date that it judges
 * @param rules         its rules, in their order
 */
public record RuleSet(RegionCode region, String version, LocalDate effectiveFrom, List<CompiledRule> rules) {

    /** Takes a verdict and the line it is about, 0 for the whole settlement. */
    public interface Hits extends BiConsumer<Integer, Verdict> {}

    /** The rules that judge on a business date, sorted by what they look at: to be asked for many settlements. */
    public Bench on(LocalDate businessDate, PolicyFacts policy) {
        var inForce = rules.stream().filter(rule -> rule.judges(businessDate)).toList();
        return new Bench(this, policy, inForce);
    }

    /** The rules of one date and one policy. Not for more than one thread. */
    public static final class Bench {

        private final RuleSet set;
        private final Facts facts;
        private final List<CompiledRule> settlementRules;
        private final List<CompiledRule> lineRules;
        private final List<CompiledRule> pairRules;
        private final String policyVersion;

        private Bench(RuleSet set, PolicyFacts policy, List<CompiledRule> rules) {
            this.set = set;
            this.facts = new Facts(policy);
            this.policyVersion = policy.version();
            this.settlementRules = of(rules, RuleScope.SETTLEMENT);
            this.lineRules = of(rules, RuleScope.FEE_LINE);
            this.pairRules = of(rules, RuleScope.PAIR);
        }

        public String version() {
            return set.version();
        }

        public String policyVersion() {
            return policyVersion;
        }

        /** Judges a settlement and each of its lines. */
        public void judge(SettlementFacts settlement, Hits hits) {
            facts.on(settlement);
            judge(settlementRules, 0, hits);
            if (!lineRules.isEmpty()) {
                settlement.lines().forEach(line -> judge(lineRules, line, hits));
            }
        }

        /** Judges a settlement beside an earlier one of the same person. */
        public void judgePair(SettlementFacts settlement, SettlementFacts earlier, Hits hits) {
            facts.on(settlement).besides(earlier);
            judge(pairRules, 0, hits);
        }

        private void judge(List<CompiledRule> rules, LineFacts line, Hits hits) {
            facts.on(line);
            judge(rules, line.lineNo(), hits);
        }

        private void judge(List<CompiledRule> rules, int lineNo, Hits hits) {
            for (var rule : rules) {
                var verdict = rule.on(facts);
                if (verdict != null) {
                    hits.accept(lineNo, verdict);
                }
            }
        }

        private static List<CompiledRule> of(List<CompiledRule> rules, RuleScope scope) {
            return rules.stream().filter(rule -> rule.scope() == scope).toList();
        }
    }
}
