package org.medfund.trail.seal;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the seal and finds its key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    @Bean
    NoteKey sealKey(SealSettings settings) {
        if (settings.keyFile().isBlank()) {
            LoggerFactory.getLogger(SealConfiguration.class)
                    .warn("no medfund.trail.seal.key-file: the seal is signed with a key that dies with this process");
            return NoteKey.generate(settings.origin());
        }
        return new KeyFile(Path.of(settings.keyFile())).keyOf(settings.origin());
    }
}
