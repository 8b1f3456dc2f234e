package org.medfund.claims.national.signing;

import java.time.Instant;
import medfundtest.NationalSigning;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/** Gives hospitals of tests a way to sign. */
@Component
public final class TestProfiles {

    private static final Actor MAKER = new Actor("maker", "agency", "MAKER", "api");
    private static final Actor CHECKER = new Actor("checker", "agency", "CHECKER", "api");
    private static final Instant FROM = Instant.parse("2024-12-31T16:00:00Z");

    private final SigningProfiles profiles;
    private final SigningRows rows;

    TestProfiles(SigningProfiles profiles, SigningRows rows) {
        this.profiles = profiles;
        this.rows = rows;
    }

    /** How every hospital of a test region signs. */
    public static NationalSigning usual(String hospital) {
        return NationalSigning.tif(hospital, token(hospital));
    }

    /** Unless it has a profile already. */
    public void open(String region, String hospital) {
        if (rows.of(new InstitutionCode(hospital)).isEmpty()) {
            confirmed(region, hospital, SigningVariant.TIF, hospital, null, token(hospital));
        }
    }

    void confirmed(
            String region,
            String hospital,
            SigningVariant variant,
            @Nullable String keyId,
            @Nullable String publicKey,
            @Nullable String secret) {
        var place = new RegionCode(region);
        var code = new InstitutionCode(hospital);
        var form = new SigningForm(variant, FROM, null, keyId, publicKey, secret);
        profiles.confirm(place, code, profiles.propose(place, code, form, MAKER).number(), CHECKER);
    }

    private static String token(String hospital) {
        return "test-token-of-" + hospital;
    }
}
