package org.medfund.payout.bank;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** The bank, and the clockwork of the dispatch; only where a bank is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("medfund.bank.url")
@EnableScheduling
@EnableConfigurationProperties(BankSettings.class)
class BankConfiguration {

    @Bean
    Bank bank(BankSettings settings) {
        var url = settings.url();
        if (url == null) {
            throw new IllegalStateException("medfund.bank.url is empty");
        }
        return new HttpBank(url, settings.timeout());
    }

    @Bean
    SchedulingConfigurer dispatchRounds(BankDispatch dispatch, BankSettings settings) {
        return tasks -> tasks.addFixedDelayTask(dispatch::round, settings.pause());
    }
}
