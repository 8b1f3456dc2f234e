package org.medfund;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import medfundtest.TestCallerResolver;
import medfundtest.TestDatabase;
import medfundtest.TestDatabaseConfiguration;
import medfundtest.TestPostgres;
import org.medfund.claims.BreakableFaults;
import org.medfund.trail.ModuleMigrations;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The smallest application that a module test needs, at eleven in the morning of 2026-02-20 in Shanghai. */
@SpringBootApplication
@Modulithic(sharedModules = "kernel", systemName = "Medfund")
@Import(TestDatabaseConfiguration.class)
public class TestApplication {

    @Bean
    TestDatabase database() {
        return TestPostgres.migrated("all", ModuleMigrations::migrate);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-02-20T03:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    BreakableFaults faults() {
        return new BreakableFaults();
    }

    @Bean
    WebMvcConfigurer callers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new TestCallerResolver());
            }
        };
    }
}
