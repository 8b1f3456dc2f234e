package org.medfund.claims.prescription;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * The electronic prescription centre for settlements (S2-8b), set by set and in the running transaction. A batch that names no
 * prescription asks the database nothing.
 */
@Component
public class Prescriptions {

    private final PrescriptionRows rows;
    private final DispensedRows dispensed;

    Prescriptions(PrescriptionRows rows, DispensedRows dispensed) {
        this.rows = rows;
        this.dispensed = dispensed;
    }

    /** What is known of the prescriptions that these visits name. */
    public Dispensing of(Collection<OpenVisit> visits) {
        var named = visits.stream().flatMap(Dispensing::named).collect(Collectors.toUnmodifiableSet());
        return named.isEmpty() ? Dispensing.none() : new Dispensing(rows.find(named));
    }

    /**
     * These settlements dispense what their visits name.
     *
     * @param settled visits by the settlement
     * @throws Refused if a settlement that stands has dispensed one of the prescriptions meanwhile
     */
    public void dispense(List<Map.Entry<UUID, OpenVisit>> settled) {
        var named = settled.stream()
                .flatMap(each -> Dispensing.named(each.getValue())
                        .map(key -> new DispensedRows.Dispensed(key, each.getKey(), each.getValue())))
                .toList();
        if (!named.isEmpty() && dispensed.insert(named) < named.size()) {
            throw Dispensing.dispensedAlready(named.getFirst().key().rxno());
        }
    }

    /** What the reversed settlements dispensed may be dispensed again. */
    public void giveBack(Set<UUID> reversed) {
        dispensed.delete(reversed);
    }
}
