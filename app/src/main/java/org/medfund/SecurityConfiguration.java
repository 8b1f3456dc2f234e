package org.medfund;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who comes in: whoever carries a token of the configured issuer. What the caller may then do is decided by the
 * controllers, with the {@link org.medfund.kernel.Caller} that {@link CallerResolver} hands them. The national interface alone
 * knows no tokens.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private static final String[] OPEN = {
        "/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html"
    };

    /** The national interface has no tokens: who calls is proved by the signature of each call, which claims checks. */
    private static final String NATIONAL = "/fsi/api/*/*";

    @Bean
    @Order(2)
    SecurityFilterChain doors(HttpSecurity http, JwtDecoder decoder, AccessProblems problems) {
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll() // it was let in or refused already
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, NATIONAL)
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(CallerToken::of)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookies: nothing rides on a browser's session
                .build();
    }

    @Bean
    AccessProblems accessProblems() {
        return new AccessProblems();
    }

    /** Tokens of the configured issuer, else of the demo's, else of nobody. */
    @Bean
    JwtDecoder tokens(Environment settings, ObjectProvider<JWKSource<SecurityContext>> demoKeys) {
        var audience = settings.getRequiredProperty("medfund.audience");
        var issuer = settings.getProperty(ISSUER);
        if (issuer != null) {
            return AccessTokens.ofIssuer(issuer, audience);
        }
        var keys = demoKeys.getIfAvailable();
        if (keys != null) {
            return AccessTokens.ofKeys(keys, settings.getRequiredProperty("medfund.demo.issuer"), audience);
        }
        LOG.warn("No token issuer is configured, so nobody can come in. Name one with --{}=<url>.", ISSUER);
        return AccessTokens.ofNobody();
    }

    @Bean
    WebMvcConfigurer callers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
            }
        };
    }
}
