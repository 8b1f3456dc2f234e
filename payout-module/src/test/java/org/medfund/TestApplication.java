package org.medfund;

import java.util.List;
import medfundtest.TestCallerResolver;
import medfundtest.TestDatabase;
import medfundtest.TestDatabaseConfiguration;
import medfundtest.TestPostgres;
import org.medfund.payout.TestClock;
import org.medfund.payout.TestFaults;
import org.medfund.trail.ModuleMigrations;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The smallest application that a module test needs; time and faults are in the test's hand. */
@SpringBootApplication
@Modulithic(sharedModules = "kernel", systemName = "Medfund")
@Import(TestDatabaseConfiguration.class)
public class TestApplication {

    /** Its own clone, unless a test gives a second node the database of the first. */
    @Bean
    @ConditionalOnMissingBean
    TestDatabase database() {
        return TestPostgres.migrated("all", ModuleMigrations::migrate);
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    TestFaults faults() {
        return new TestFaults();
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
