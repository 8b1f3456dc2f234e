package org.medfund.claims.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;

/**
 * A visit that was not cancelled, with its fees that no settlement in force has taken.
 *
 * @param id            it is sent as {@link #mdtrtId}
 * @param region        the payer: the area of the institution's agreement
 * @param institution   where the person is treated
 * @param person        the surrogate of the person
 * @param insurance     the insurance that is to pay
 * @param insuredRegion where the person is insured
 * @param medType       the medical type (med_type) by the region's dictionary
 * @param stay          whether the person was admitted
 * @param beganAt       when the care began (begntime)
 * @param endedAt       the discharge; null before it, and for a visit without a stay
 * @param disease       the disease of chronic care (dise_codg); null for none
 * @param doctor        the staff code of the attending doctor (atddr_no); null where none is named
 * @param emergency     whether the institution says that it is one
 * @param injury        whether it is an injury (外伤), which needs the person's declaration (S1-3.7)
 * @param fees          in the order of their upload
 */
public record OpenVisit(
        UUID id,
        RegionCode region,
        InstitutionCode institution,
        UUID person,
        InsuranceType insurance,
        RegionCode insuredRegion,
        String medType,
        boolean stay,
        Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable String disease,
        @Nullable String doctor,
        boolean emergency,
        boolean injury,
        List<VisitFee> fees) {

    /** The national visit number (mdtrt_id): the 26 characters of its id. */
    public String mdtrtId() {
        return Ids.text(id);
    }

    /** The same visit with only these fees. */
    public OpenVisit with(List<VisitFee> open) {
        return new OpenVisit(
                id,
                region,
                institution,
                person,
                insurance,
                insuredRegion,
                medType,
                stay,
                beganAt,
                endedAt,
                disease,
                doctor,
                emergency,
                injury,
                List.copyOf(open));
    }
}
