package org.medfund.payout.axon;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Axon's defaults that Medfund never wants: its own time limits (PostgreSQL's rule) and its update check, which would tell
 * the vendor machine and instance ids. Lowest precedence, like the trail's defaults.
 */
final class AxonDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> SETTINGS = Map.of(
            "axon.timeout.enabled", "false",
            "axon.update-check.disabled", "true",
            "axon.axonserver.enabled", "false");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("medfund axon", SETTINGS));
        System.setProperty("axoniq.update-checker.disabled", "true");
    }
}
