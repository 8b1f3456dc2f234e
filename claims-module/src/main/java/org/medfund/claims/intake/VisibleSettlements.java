package org.medfund.claims.intake;

import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.springframework.stereotype.Component;

/** The settlements and reversals that a caller may see: an institution its own, the agency those of its regions. */
@Component
public class VisibleSettlements {

    private final StoredSettlements stored;

    VisibleSettlements(StoredSettlements stored) {
        this.stored = stored;
    }

    /** @throws Refused as not found if there is none, or it is not this caller's to see */
    public SettlementRow find(Caller caller, String id) {
        caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        var row = stored.find(uuid(id)).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        caller.mustActFor(row.region(), row.content().institution());
        return row;
    }

    /** By the number that settlements computed here have; of another caller's there is none. */
    public Optional<SettlementRow> findBySetlId(Caller caller, String setlId) {
        try {
            return Optional.of(find(caller, setlId));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** Whether a reversal of it is in force. */
    public boolean isReversed(SettlementRow row) {
        return stored.isReversed(row);
    }

    private static UUID uuid(String id) {
        try {
            return Ids.parse(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }
}
