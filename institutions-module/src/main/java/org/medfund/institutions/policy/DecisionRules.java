package org.medfund.institutions.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** Checks a list of decisions before anything is stored: pure, and names each wrong field by its place in the list. */
final class DecisionRules {

    private static final Pattern BASIS = Pattern.compile("\\S(?:[^\\p{Cntrl}]{0,498}\\S)?");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final int SHOWN = 60;

    private final List<Violation> violations = new ArrayList<>();

    private DecisionRules() {}

    /** @throws Refused naming what is wrong */
    static void check(List<PolicyDecision> decisions) {
        if (decisions.isEmpty() || decisions.size() > PolicyWriter.MAX_LIST) {
            var size = new Violation("", "1 to " + PolicyWriter.MAX_LIST + " entries", "" + decisions.size());
            throw new Refused(InstitutionsError.LIST_SIZE, size);
        }
        refuseUnknownTopics(decisions);
        var rules = new DecisionRules();
        for (var i = 0; i < decisions.size(); i++) {
            rules.decision("/" + i, decisions.get(i));
        }
        if (!rules.violations.isEmpty()) {
            throw new Refused(InstitutionsError.POLICY_VALUE, rules.violations);
        }
        refuseTwice(decisions);
    }

    private void decision(String at, PolicyDecision decision) {
        var rules = TopicRules.of(decision.topic()).orElseThrow();
        expect(rules.key(), at + "/key", decision.key());
        expect(rules.value(), at + "/value", decision.value());
        expect(new ValueRule("1 to 500 characters", BASIS.asMatchPredicate()), at + "/basis", decision.basis());
        if (decision.validFrom().isBefore(EARLIEST) || decision.validFrom().isAfter(LATEST)) {
            violations.add(new Violation(
                    at + "/validFrom",
                    "a date from 2000 to 2099",
                    decision.validFrom().toString()));
        }
    }

    private void expect(ValueRule rule, String at, String text) {
        if (!rule.holds().test(text)) {
            violations.add(new Violation(at, rule.expected(), shown(text)));
        }
    }

    private static void refuseUnknownTopics(List<PolicyDecision> decisions) {
        for (var i = 0; i < decisions.size(); i++) {
            var topic = decisions.get(i).topic();
            if (TopicRules.of(topic).isEmpty()) {
                throw new Refused(
                        InstitutionsError.POLICY_TOPIC,
                        new Violation("/" + i + "/topic", "a known topic", shown(topic)));
            }
        }
    }

    private static void refuseTwice(List<PolicyDecision> decisions) {
        var seen = new HashSet<>();
        for (var i = 0; i < decisions.size(); i++) {
            var decision = decisions.get(i);
            if (!seen.add(List.of(decision.topic(), decision.key(), decision.validFrom()))) {
                var key = new Violation("/" + i + "/key", "each key once for a date", decision.key());
                throw new Refused(InstitutionsError.LISTED_TWICE, key);
            }
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
