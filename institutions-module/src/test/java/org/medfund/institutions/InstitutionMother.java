package org.medfund.institutions;

import java.time.Instant;
import java.util.List;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/** Institutions as tests need them. */
public final class InstitutionMother {

    public static final Instant BEGIN = Instant.parse("2024-12-31T16:00:00Z");

    private InstitutionMother() {}

    /** A level 3 hospital with an agreement since 2025-01-01 Shanghai time. */
    public static Institution hospital(String region, String code) {
        return hospital(region, code, "Hospital " + code);
    }

    public static Institution hospital(String region, String code, String name) {
        return institution(region, code, name, InstitutionKind.HOSPITAL, 3);
    }

    public static Institution pharmacy(String region, String code) {
        return institution(region, code, "Pharmacy " + code, InstitutionKind.PHARMACY, 0);
    }

    public static Institution institution(String region, String code, String name, InstitutionKind kind, int level) {
        return new Institution(
                new InstitutionCode(code),
                new RegionCode(region),
                name,
                kind,
                level,
                List.of(new AgreementPeriod(BEGIN, AgreementState.ACTIVE)),
                new BankAccount("62220000" + Math.floorMod(code.hashCode(), 100_000_000), name));
    }
}
