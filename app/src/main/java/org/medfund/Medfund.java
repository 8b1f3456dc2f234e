package org.medfund;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.modulith.Modulithic;

/**
 * Medfund: instant settlement (即时结算) of the basic medical insurance funds. Started by the script {@code medfund} as
 * {@code serve}, {@code demo} or {@code replay}.
 *
 * <p>The token issuer's automatic configuration is left out: the demo's issuer is declared by {@link DemoIssuer}, and
 * without the demo there is none.
 */
@SpringBootApplication(
        exclude = {
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@Modulithic(sharedModules = "kernel", systemName = "Medfund")
public class Medfund {

    public static void main(String[] args) {
        SpringApplication.run(Medfund.class, args);
    }
}
