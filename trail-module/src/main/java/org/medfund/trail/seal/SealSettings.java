package org.medfund.trail.seal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the seal is set.
 *
 * @param autoStart whether it is set by itself; tests ask for it
 * @param interval  how often, when there is something new
 * @param origin    the name of the log: an address without scheme, the same for ever
 * @param keyFile   where the signing key lies; made on the first start; empty for a key that dies with the process
 * @param most      how many leaves one transaction seals at most, far below two seconds of work
 */
@ConfigurationProperties("medfund.trail.seal")
record SealSettings(
        @DefaultValue("true") boolean autoStart,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("medfund.local/trail") String origin,
        @DefaultValue("") String keyFile,
        @DefaultValue("10000") int most) {}
