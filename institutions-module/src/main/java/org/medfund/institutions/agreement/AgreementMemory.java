package org.medfund.institutions.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.AgreementTerms;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.RegionMemory;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** The agreements of all regions in memory. */
@Component
class AgreementMemory implements AgreementTerms {

    private final RegionMemory<Map<InstitutionCode, List<Agreement>>> regions;
    private final InstitutionRegister register;

    AgreementMemory(AgreementRows rows, InstitutionRegister register, Changes changes) {
        this.regions = new RegionMemory<>(changes, Subject.AGREEMENT, rows::of);
        this.register = register;
    }

    @Override
    public Optional<AgreementStanding> at(InstitutionCode institution, Instant instant) {
        return register.find(institution)
                .flatMap(found -> last(found.region(), institution))
                .map(agreement -> agreement.standing(instant));
    }

    /** The institution's latest agreement or application. */
    Optional<Agreement> last(RegionCode region, InstitutionCode institution) {
        return of(region).getOrDefault(institution, List.of()).stream().reduce((earlier, later) -> later);
    }

    Map<InstitutionCode, List<Agreement>> of(RegionCode region) {
        return regions.of(region);
    }
}
