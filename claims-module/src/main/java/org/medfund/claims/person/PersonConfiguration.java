package org.medfund.claims.person;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the keys of personal data. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    SecretKeys personalDataKeys(@Value("${medfund.person.key-file:}") String file) {
        if (file.isBlank()) {
            LoggerFactory.getLogger(PersonConfiguration.class)
                    .warn("no medfund.person.key-file: personal data are unreadable after this process");
            return SecretKeyFile.unkept();
        }
        return new SecretKeyFile(Path.of(file)).keys();
    }
}
