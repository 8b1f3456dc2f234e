package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Which tokens are believed (security requirements, ASVS 9.1 and 9.2). */
class TokenTests {

    private static final String ISSUER = "https://issuer.example";
    private static final RSAKey KEY = key("one");
    private static final JwtDecoder DECODER =
            AccessTokens.ofKeys(new ImmutableJWKSet<>(new JWKSet(KEY)), ISSUER, "medfund");

    @Test
    void aTokenWithoutASignatureIsNotBelieved() {
        refuses(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASharedSecretIsNotBelieved() throws JOSEException {
        var secret = KEY.toRSAPublicKey().getEncoded();
        refuses(signed(claims(), JWSAlgorithm.HS256, new MACSigner(secret)));
    }

    @Test
    void aTokenSignedWithSomebodyElsesKeyIsNotBelieved() throws JOSEException {
        refuses(signed(claims(), JWSAlgorithm.RS256, new RSASSASigner(key("one"))));
    }

    @Test
    void aTokenSignedByAnAlgorithmThatIsNotOnTheListIsNotBelieved() throws JOSEException {
        refuses(signed(claims(), JWSAlgorithm.RS512, new RSASSASigner(KEY)));
    }

    @Test
    void aTokenForAnotherAudienceIsNotBelieved() throws JOSEException {
        refuses(signed(claims().audience("another-system")));
    }

    @Test
    void aTokenOfAnotherIssuerIsNotBelieved() throws JOSEException {
        refuses(signed(claims().issuer("https://elsewhere.example")));
    }

    @Test
    void anExpiredTokenIsNotBelieved() throws JOSEException {
        refuses(signed(claims().expirationTime(ago(Duration.ofMinutes(5)))));
    }

    @Test
    void aTokenThatNeverExpiresIsNotBelieved() throws JOSEException {
        refuses(signed(claims().expirationTime(null)));
    }

    @Test
    void aTokenFromTheFutureIsNotBelieved() throws JOSEException {
        refuses(signed(claims().notBeforeTime(ago(Duration.ofMinutes(-5)))));
    }

    @Test
    void anAlteredTokenIsNotBelieved() throws JOSEException {
        var token = signed(claims());
        var payload = token.indexOf('.') + 10;
        refuses(token.substring(0, payload)
                + (token.charAt(payload) == 'A' ? 'B' : 'A')
                + token.substring(payload + 1));
    }

    @Test
    void withoutAnIssuerNobodyIsBelieved() throws JOSEException {
        var token = signed(claims());
        assertThatThrownBy(() -> AccessTokens.ofNobody().decode(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aRoleThatDoesNotExistMakesTheWholeTokenUnreadable() throws JOSEException {
        var token = DECODER.decode(signed(claims().claim("roles", List.of("EMPEROR"))));
        assertThatThrownBy(() -> CallerToken.of(token)).isInstanceOf(InvalidBearerTokenException.class);
    }

    @Test
    void aRegionThatIsNoneMakesTheWholeTokenUnreadable() throws JOSEException {
        var token = DECODER.decode(signed(claims().claim("regions", List.of("61"))));
        assertThatThrownBy(() -> CallerToken.of(token)).isInstanceOf(InvalidBearerTokenException.class);
    }

    @Test
    void aGoodTokenIsReadAsItsCaller() throws JOSEException {
        var caller = CallerToken.of(DECODER.decode(signed(claims()))).caller();
        assertThat(caller.actor().personId()).isEqualTo("zhang");
        assertThat(caller.actor().org()).isEqualTo("990100");
        assertThat(caller.roles()).containsExactly(Role.MAKER);
        assertThat(caller.regions()).containsExactly(new RegionCode("990100"));
    }

    private static void refuses(String token) {
        assertThatThrownBy(() -> DECODER.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("medfund")
                .subject("zhang")
                .expirationTime(ago(Duration.ofMinutes(-10)))
                .claim("org", "990100")
                .claim("regions", List.of("990100"))
                .claim("roles", List.of("MAKER"));
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(KEY));
    }

    private static String signed(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static Date ago(Duration time) {
        return Date.from(Instant.now().minus(time));
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
