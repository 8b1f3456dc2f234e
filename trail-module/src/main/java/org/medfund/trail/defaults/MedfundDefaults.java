package org.medfund.trail.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.medfund.trail.ModuleMigrations;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Adds {@code medfund-defaults.properties} with the lowest precedence, and the search path of all module schemas for the
 * data source. So no application and no test repeats a setting on which correctness rests.
 */
final class MedfundDefaults implements EnvironmentPostProcessor {

    private static final String SEARCH_PATH = "spring.datasource.hikari.data-source-properties.currentSchema";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var sources = environment.getPropertySources();
        sources.addLast(file());
        sources.addLast(
                new MapPropertySource("medfund search path", Map.of(SEARCH_PATH, ModuleMigrations.searchPath())));
    }

    private static ResourcePropertySource file() {
        try {
            return new ResourcePropertySource("medfund defaults", "classpath:medfund-defaults.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
