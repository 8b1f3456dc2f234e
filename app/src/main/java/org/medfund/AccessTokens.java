package org.medfund;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Which tokens are believed: signed with an asymmetric algorithm of a short list by a key of the issuer itself, issued by
 * it, meant for Medfund, and valid now. Keys are never taken from the token.
 */
final class AccessTokens {

    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private AccessTokens() {}

    /** Tokens of an issuer elsewhere; its keys are fetched when the first token comes. */
    static JwtDecoder ofIssuer(String issuer, String audience) {
        return new SupplierJwtDecoder(() -> checked(
                NimbusJwtDecoder.withIssuerLocation(issuer)
                        .jwsAlgorithms(AccessTokens::allow)
                        .build(),
                issuer,
                audience));
    }

    /** Tokens signed with keys at hand. */
    static JwtDecoder ofKeys(JWKSource<SecurityContext> keys, String issuer, String audience) {
        return checked(
                NimbusJwtDecoder.withJwkSource(keys)
                        .jwsAlgorithms(AccessTokens::allow)
                        .build(),
                issuer,
                audience);
    }

    /** No issuer is known, so nobody is. */
    static JwtDecoder ofNobody() {
        return token -> {
            throw new BadJwtException("no token issuer is configured");
        };
    }

    private static void allow(Set<SignatureAlgorithm> algorithms) {
        algorithms.clear();
        algorithms.addAll(ALGORITHMS);
    }

    private static JwtDecoder checked(NimbusJwtDecoder decoder, String issuer, String audience) {
        OAuth2TokenValidator<Jwt> rules = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer), new JwtAudienceValidator(audience), new MustExpire());
        decoder.setJwtValidator(rules);
        return decoder;
    }
}
