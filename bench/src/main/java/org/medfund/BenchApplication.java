package org.medfund;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.medfund.bench.server.CallerInHeader;
import org.medfund.bench.server.Region;
import org.medfund.kernel.Shanghai;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * All modules with the web server, the followers and the seal of the application. Token checks are left out: they would
 * stand in both legs of a measure and flatter the ratio.
 */
@SpringBootApplication
@Modulithic(sharedModules = "kernel", systemName = "Medfund")
public class BenchApplication {

    /** The system's, whole days apart, so that the business date that is measured was the day before yesterday. */
    @Bean
    Clock clock() {
        var system = Clock.systemUTC();
        var today = Shanghai.dateOf(system.instant());
        return Clock.offset(system, Duration.ofDays(ChronoUnit.DAYS.between(today, Region.DATE.plusDays(2))));
    }

    @Bean
    WebMvcConfigurer callers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerInHeader());
            }
        };
    }
}
