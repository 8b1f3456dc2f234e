package org.medfund.claims.visit;

import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;

/**
 * A new visit; see {@link OpenVisit}.
 *
 * @param region        the payer
 * @param institution   where
 * @param person        who
 * @param insurance     by which insurance
 * @param insuredRegion insured where
 * @param stay          whether it is an admission
 * @param facts         the rest
 * @param details       what is kept sealed
 */
public record Registration(
        RegionCode region,
        InstitutionCode institution,
        UUID person,
        InsuranceType insurance,
        RegionCode insuredRegion,
        boolean stay,
        VisitFacts facts,
        VisitDetails details) {}
