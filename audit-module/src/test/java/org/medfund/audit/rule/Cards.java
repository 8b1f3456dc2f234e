package org.medfund.audit.rule;

import java.time.LocalDate;
import org.medfund.audit.Severity;

/** Cards of rules for tests. */
final class Cards {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private Cards() {}

    static Rule card(String id, RuleScope scope, String condition, String explanation) {
        return new Rule(id, "name", "名称", Severity.VIOLATION, scope, condition, explanation, "说明", FROM, null, "test");
    }

    static Rule card(String id, String condition) {
        return card(id, RuleScope.SETTLEMENT, condition, "explained");
    }
}
