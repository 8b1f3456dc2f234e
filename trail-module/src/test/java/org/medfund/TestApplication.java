package org.medfund;

import java.util.List;
import medfundtest.TestCallerResolver;
import medfundtest.TestDatabase;
import medfundtest.TestDatabaseConfiguration;
import medfundtest.TestPostgres;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.replay.ThingBook;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.Modulithic;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The smallest application that a module test needs; every module copies it, without the sample table. */
@SpringBootApplication
@Modulithic(sharedModules = "kernel", systemName = "Medfund")
@Import(TestDatabaseConfiguration.class)
public class TestApplication {

    @Bean
    TestDatabase database() {
        return TestPostgres.migrated("all", owner -> {
            ModuleMigrations.migrate(owner);
            JdbcClient.create(owner).sql(ThingBook.DDL).update();
        });
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
