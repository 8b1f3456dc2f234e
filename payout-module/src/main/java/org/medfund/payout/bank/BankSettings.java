package org.medfund.payout.bank;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bank is reached.
 *
 * @param url     where it listens; without it nothing is sent
 * @param timeout how long an answer is waited for
 * @param pause   between two rounds of the dispatch
 * @param patience how long a started sending may lack an outcome before the bank is asked
 */
@ConfigurationProperties("medfund.bank")
record BankSettings(
        @Nullable URI url,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("500ms") Duration pause,
        @DefaultValue("15s") Duration patience) {}
