package org.medfund.accounting.control;

import java.util.List;
import org.springframework.stereotype.Component;

/** The three-way reconciliation (三方对账): the sums of the three sides, and by name whatever is wrong in them. */
@Component
class ThreeWay {

    private final SideRows sides;
    private final FindingRows findings;

    ThreeWay(SideRows sides, FindingRows findings) {
        this.sides = sides;
        this.findings = findings;
    }

    /** The sums are one statement and each kind of finding is one, so what is booked meanwhile is no difference. */
    ThreeWayReport reconcile(Scope scope) {
        var found = findings.read(scope);
        var rows = sides.read(scope).stream().map(row -> judge(row, found)).toList();
        return ThreeWayReport.of(scope, rows, found);
    }

    private static ThreeWayReport.Row judge(Sides sides, List<Finding> findings) {
        var verdict = Verdict.of(sides);
        var named = findings.stream().anyMatch(finding -> finding.concerns(sides));
        return ThreeWayReport.Row.of(sides, named ? verdict.withFinding() : verdict);
    }
}
