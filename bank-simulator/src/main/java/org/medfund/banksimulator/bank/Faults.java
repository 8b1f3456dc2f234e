package org.medfund.banksimulator.bank;

import java.util.ArrayList;
import java.util.List;

/** The misbehaviour asked of the bank. Not part of the ledger: a restarted bank behaves well. */
final class Faults {

    private final List<CountedRule> rules = new ArrayList<>();

    void add(List<FaultRule> added) {
        added.forEach(rule -> rules.add(new CountedRule(rule)));
    }

    void clear() {
        rules.clear();
    }

    List<FaultStanding> standing() {
        return rules.stream().map(CountedRule::standing).toList();
    }

    /** Every rule that strikes this payment, combined; counts against each rule's limit. */
    Misbehaviour strike(PaymentOrder order) {
        var misbehaviour = Misbehaviour.NONE;
        for (var rule : rules) {
            if (rule.strikes(order)) {
                misbehaviour = misbehaviour.with(rule.rule);
            }
        }
        return misbehaviour;
    }

    /** A rule with what it has met so far. */
    private static final class CountedRule {

        private final FaultRule rule;
        private int met;
        private int struck;

        CountedRule(FaultRule rule) {
            this.rule = rule;
        }

        boolean strikes(PaymentOrder order) {
            if (!rule.concerns(order) || isSpent()) {
                return false;
            }
            met++;
            var nth = rule.everyNth();
            if (nth != null && met % nth != 0) {
                return false;
            }
            struck++;
            return true;
        }

        private boolean isSpent() {
            var times = rule.times();
            return times != null && struck >= times;
        }

        FaultStanding standing() {
            return new FaultStanding(rule, struck, isSpent());
        }
    }
}
