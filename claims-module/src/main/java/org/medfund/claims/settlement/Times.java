package org.medfund.claims.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.medfund.institutions.AgreementState;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;

/** Times in order, and the agreement in force at the time of settlement, whenever a change of it became known. */
final class Times {

    private Times() {}

    /** Begin, end and settlement follow each other, no fee arises after the settlement, and none of it in the future. */
    static List<Violation> order(SettlementRecord record, RegionFacts facts) {
        var found = new ArrayList<Violation>(0);
        if (record.endAt().isBefore(record.beginAt())) {
            found.add(new Violation("/enddate", "not before begndate", shown(record.endAt())));
        }
        if (Shanghai.dateOf(record.endAt()).isAfter(record.businessDate())) {
            found.add(new Violation("/setl_time", "not before the day of enddate", shown(record.setlTime())));
        }
        if (record.businessDate().isAfter(facts.today())) {
            found.add(new Violation("/setl_time", "not in the future", shown(record.setlTime())));
        }
        lines(record, found);
        return found;
    }

    private static void lines(SettlementRecord record, List<Violation> found) {
        for (var i = 0; i < record.lines().size(); i++) {
            var occurred = record.lines().get(i).occurredAt();
            if (occurred.isAfter(record.setlTime())) {
                found.add(new Violation("/feedetail/" + i + "/fee_ocur_time", "not after setl_time", shown(occurred)));
            }
        }
    }

    static List<Violation> agreement(SettlementRecord record, RegionFacts facts) {
        var state = facts.institution().stateAt(record.setlTime());
        return state == AgreementState.ACTIVE
                ? List.of()
                : List.of(new Violation(
                        "/setl_time", "a time with an active agreement", state + " at " + shown(record.setlTime())));
    }

    private static String shown(Instant time) {
        return time.atZone(Shanghai.ZONE).toLocalDateTime().toString();
    }
}
