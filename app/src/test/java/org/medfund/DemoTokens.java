package org.medfund;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.medfund.kernel.Role;

/**
 * Tokens that the demo's issuer might have signed, for callers that it does not have.
 *
 * @param medfund whose issuer
 */
record DemoTokens(RunningMedfund medfund) {

    String of(String org, List<Role> roles, String... regions) {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("demo").build(), claims(org, roles, regions));
        try {
            token.sign(new RSASSASigner(key()));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    static JWTClaimsSet claims(String org, List<Role> roles, String... regions) {
        return new JWTClaimsSet.Builder()
                .issuer(RunningMedfund.ISSUER)
                .audience("medfund")
                .subject("somebody")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("org", org)
                .claim("regions", List.of(regions))
                .claim("roles", roles.stream().map(Role::name).toList())
                .build();
    }

    /** The demo issuer's own key. */
    @SuppressWarnings("unchecked") // the issuer keeps its one key in this kind of source
    RSAKey key() {
        var keys = (ImmutableJWKSet<SecurityContext>) medfund.bean(JWKSource.class);
        return keys.getJWKSet().getKeys().getFirst().toRSAKey();
    }
}
