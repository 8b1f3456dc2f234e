package org.medfund.trail.defaults;

import java.time.Clock;
import org.medfund.trail.FaultPoints;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Beans that a test or an application replaces by declaring its own. */
@AutoConfiguration
class ReplaceableBeans {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    FaultPoints faultPoints() {
        return FaultPoints.NONE;
    }
}
