package org.medfund.claims.national.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.NullMarked;
import org.medfund.bench.server.Region;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Sha256;
import org.springframework.stereotype.Component;

/** Institutions of the benchmarks sign by variant C. */
@NullMarked
@Component
public class BenchSigning {

    private static final Actor PROPOSER = new Actor("bench-1", "agency", "MAKER", "api");
    private static final Actor CONFIRMER = new Actor("bench-2", "agency", "CHECKER", "api");
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

    private final SigningProfiles profiles;

    BenchSigning(SigningProfiles profiles) {
        this.profiles = profiles;
    }

    public void open(InstitutionCode institution) {
        var code = institution.value();
        var form = new SigningForm(SigningVariant.TIF, FROM, null, code, null, token(code));
        var proposed = profiles.propose(Region.CODE, institution, form, PROPOSER);
        profiles.confirm(Region.CODE, institution, proposed.number(), CONFIRMER);
    }

    /** The lines of a request's head that prove it, each with its line end. */
    public static String head(InstitutionCode institution, String nonce, Instant now) {
        var code = institution.value();
        var time = Long.toString(now.getEpochSecond());
        var signed = (time + token(code) + nonce + time).getBytes(StandardCharsets.UTF_8);
        return "x-tif-paasid: %s\r\nx-tif-timestamp: %s\r\nx-tif-nonce: %s\r\nx-tif-signature: %s\r\n"
                .formatted(code, time, nonce, HexFormat.of().formatHex(Sha256.of(signed)));
    }

    private static String token(String institution) {
        return "benchmark-token-of-" + institution;
    }
}
