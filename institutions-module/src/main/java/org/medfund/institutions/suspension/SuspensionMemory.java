package org.medfund.institutions.suspension;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.SuspensionKind;
import org.medfund.institutions.Suspensions;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.RegionMemory;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** The suspensions of all regions in memory. Whether an agreement is suspended, the register says. */
@Component
class SuspensionMemory implements Suspensions {

    private final RegionMemory<Map<InstitutionCode, List<SuspensionEntry>>> regions;
    private final InstitutionRegister register;

    SuspensionMemory(SuspensionRows rows, InstitutionRegister register, Changes changes) {
        this.regions = new RegionMemory<>(changes, Subject.SUSPENSION, rows::suspensions);
        this.register = register;
    }

    @Override
    public Set<SuspensionKind> at(InstitutionCode institution, Instant instant) {
        return register.find(institution).map(found -> at(found, instant)).orElseGet(Set::of);
    }

    List<SuspensionEntry> of(Institution institution) {
        return regions.of(institution.region()).getOrDefault(institution.code(), List.of());
    }

    private Set<SuspensionKind> at(Institution institution, Instant instant) {
        var kinds = of(institution).stream()
                .filter(entry -> entry.kind() != SuspensionKind.AGREEMENT && entry.holdsAt(instant))
                .map(SuspensionEntry::kind)
                .collect(toCollection(() -> EnumSet.noneOf(SuspensionKind.class)));
        if (institution.stateAt(instant) == AgreementState.SUSPENDED) {
            kinds.add(SuspensionKind.AGREEMENT);
        }
        return kinds;
    }
}
