package org.medfund;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A token issuer inside the application, so that the demo runs alone: {@code POST /oauth2/token} with client credentials
 * gives each demo person and each demo institution a token. It exists only in the demo profile and only while no issuer
 * is configured; its signing key lives as long as the process.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Conditional(NoIssuerConfigured.class)
class DemoIssuer {

    private static final int KEY_BITS = 2048;

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
                .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
                .build();
    }

    @Bean
    AuthorizationServerSettings issuerSettings(@Value("${medfund.demo.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    DemoClients demoClients() {
        return DemoClients.load();
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new DemoSecrets();
    }

    @Bean
    JWKSource<SecurityContext> signingKey() throws JOSEException {
        var key = new RSAKeyGenerator(KEY_BITS).keyID("demo").generate();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> personalClaims(
            DemoClients clients, @Value("${medfund.audience}") String audience) {
        return context -> {
            var client = clients.named(context.getRegisteredClient().getClientId());
            context.getClaims()
                    .audience(List.of(audience))
                    .claim("org", client.org())
                    .claim("regions", client.regions())
                    .claim("roles", client.roles());
        };
    }
}
