package org.medfund.banksimulator.bank;

import org.jspecify.annotations.Nullable;

/**
 * Everything that goes wrong with one payment. Of two rules with the same action the later one counts.
 *
 * @param rejection the reason to reject with; absent: the bank decides for itself
 */
record Misbehaviour(Plan plan, @Nullable String rejection, boolean silent, boolean lost) {

    static final Misbehaviour NONE = new Misbehaviour(new Plan(null, null, false), null, false, false);

    Misbehaviour with(FaultRule rule) {
        var wait = Wait.untilReleaseOr(rule.millis());
        return switch (rule.action()) {
            case REJECT -> new Misbehaviour(plan, rule.reasonOrDefault(), silent, lost);
            case DELAY -> planning(new Plan(wait, plan.returning(), plan.reportedTwice()));
            case SILENT -> new Misbehaviour(plan, rejection, true, lost);
            case LOSE -> new Misbehaviour(plan, rejection, silent, true);
            case DUPLICATE_REPORT -> planning(new Plan(plan.settlementWait(), plan.returning(), true));
            case RETURN -> {
                var returning = new Plan.Returning(rule.reasonOrDefault(), wait);
                yield planning(new Plan(plan.settlementWait(), returning, plan.reportedTwice()));
            }
        };
    }

    private Misbehaviour planning(Plan changed) {
        return new Misbehaviour(changed, rejection, silent, lost);
    }
}
