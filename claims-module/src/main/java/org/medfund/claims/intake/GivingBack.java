package org.medfund.claims.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.account.LedgerRequest;
import org.medfund.claims.person.account.Ledgers;
import org.medfund.claims.prescription.Prescriptions;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.visit.CountedInvoices;
import org.medfund.claims.visit.OpenVisits;
import org.medfund.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * What a reversal gives back in its own transaction: accumulators and personal accounts exactly as the settlement moved them
 * (S3-art11b), and the fees of the visit, which may be settled anew. A ready-made record moved nothing.
 */
@Component
class GivingBack {

    private final Ledgers ledgers;
    private final OpenVisits visits;
    private final CountedInvoices invoices;
    private final Prescriptions prescriptions;

    GivingBack(Ledgers ledgers, OpenVisits visits, CountedInvoices invoices, Prescriptions prescriptions) {
        this.ledgers = ledgers;
        this.visits = visits;
        this.invoices = invoices;
        this.prescriptions = prescriptions;
    }

    /** @param rows stored in the running transaction; those that reverse nothing are left alone */
    void of(List<SettlementRow> rows) {
        var reversals = rows.stream().filter(row -> row.reverses() != null).toList();
        var originals = reversals.stream().map(GivingBack::original).collect(Collectors.toUnmodifiableSet());
        visits.reopened(originals); // before the ledger: visits are locked before accounts everywhere
        if (visits.haveLaterParts(originals)) {
            throw new Refused(ClaimsError.LATER_PART_STANDS);
        }
        var ledger = ledgers.open(new LedgerRequest(Set.of(), Set.of(), originals));
        reversals.forEach(reversal -> ledger.giveBack(reversal.id(), original(reversal)));
        ledgers.save(ledger);
        invoices.free(originals);
        prescriptions.giveBack(originals);
    }

    private static UUID original(SettlementRow reversal) {
        var reverses = reversal.reverses();
        if (reverses == null) {
            throw new IllegalArgumentException("not a reversal");
        }
        return reverses.id();
    }
}
