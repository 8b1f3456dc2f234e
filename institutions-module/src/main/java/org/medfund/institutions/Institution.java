package org.medfund.institutions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A designated institution (定点医药机构) as the region that holds its agreement knows it. That region is its payer.
 *
 * @param code      the national code
 * @param region    the payer region
 * @param name      the registered name
 * @param kind      hospital or pharmacy
 * @param level     3, 2, 1, or 0 for ungraded; 0 for every pharmacy
 * @param agreement the periods of its agreement, earliest first
 * @param account   where it is paid
 */
public record Institution(
        InstitutionCode code,
        RegionCode region,
        String name,
        InstitutionKind kind,
        int level,
        List<AgreementPeriod> agreement,
        BankAccount account) {

    public Institution {
        agreement = agreement.stream()
                .sorted(Comparator.comparing(AgreementPeriod::effectiveFrom))
                .toList();
    }

    /** The state that takes effect at an instant: effective times decide, not arrival. Before the first period it is ENDED. */
    public AgreementState stateAt(Instant instant) {
        return agreement.stream()
                .filter(period -> !period.effectiveFrom().isAfter(instant))
                .reduce((earlier, later) -> later)
                .map(AgreementPeriod::state)
                .orElse(AgreementState.ENDED);
    }

    public InstitutionClass institutionClass() {
        return InstitutionClass.of(kind, level);
    }
}
