package org.medfund.trail.defaults;

import java.time.Clock;
import org.medfund.trail.FaultPoints;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Beans that a test or an application replaces by declaring its own. */
@AutoConfiguration(before = TaskExecutionAutoConfiguration.class)
class ReplaceableBeans {

    private static final int LISTENERS_AT_ONCE = 3;

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

    /**
     * Runs the listeners after a commit. A few threads and a queue, because the publisher still holds its connection when
     * it hands over: it must never wait for a listener, and listeners must never take all connections.
     */
    @Bean
    @ConditionalOnMissingBean(name = TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME)
    ThreadPoolTaskExecutor applicationTaskExecutor() {
        var listeners = new ThreadPoolTaskExecutor();
        listeners.setThreadNamePrefix("listener-");
        listeners.setCorePoolSize(LISTENERS_AT_ONCE);
        listeners.setWaitForTasksToCompleteOnShutdown(true);
        listeners.setAwaitTerminationSeconds(10);
        return listeners;
    }
}
