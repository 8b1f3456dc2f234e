package org.medfund;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What is different in the demo: its time, its token issuer ({@link DemoIssuer}) and that it plays a day. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    /** Takes the place of the system's clock everywhere in Medfund. */
    @Bean
    DemoClock demoClock(@Value("${medfund.data}") String folder) {
        return new DemoClock(Path.of(folder, "demo-clock"));
    }
}
