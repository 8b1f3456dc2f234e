package org.medfund;

import java.util.Arrays;
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
 * without the demo there is none. Nor does the running application look at its own modules, which takes it longer than
 * to start; the tests do.
 */
@SpringBootApplication(
        exclude = {
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        },
        excludeName = "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration")
@Modulithic(sharedModules = "kernel", systemName = "Medfund")
public class Medfund {

    private static final int WRONG_USE = 2;

    /** The first argument is the command, {@code serve} when there is none; the others are settings. */
    public static void main(String[] args) {
        var command = args.length == 0 || args[0].startsWith("--") ? "serve" : args[0];
        var settings = Arrays.copyOfRange(args, args.length == 0 || !command.equals(args[0]) ? 0 : 1, args.length);
        try {
            CommandLine.check(command, settings);
        } catch (CannotStart wrong) {
            System.err.println("medfund: " + wrong.getMessage() + " " + wrong.remedy());
            System.exit(WRONG_USE);
        }
        switch (command) {
            case "demo" -> listening("demo").run(settings);
            case "replay" -> System.exit(replay(settings));
            default -> listening().run(settings);
        }
    }

    /** The exit code: 0 if the trail is what was sealed, and every rebuilt table equals the live one. */
    static int replay(String... settings) {
        try (var context = application("replay").run(settings)) {
            return context.getBean(ReplayCommand.class).run() ? 0 : 1;
        }
    }

    /** One that is asked from outside: whether its port is free is seen before all else. */
    private static SpringApplication listening(String... profiles) {
        var application = application(profiles);
        application.addListeners(new PortMustBeFree());
        return application;
    }

    private static SpringApplication application(String... profiles) {
        var application = new SpringApplication(Medfund.class);
        application.setAdditionalProfiles(profiles);
        return application;
    }
}
