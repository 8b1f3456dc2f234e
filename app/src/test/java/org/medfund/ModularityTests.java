package org.medfund;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheirUpstreamPublishes() {
        ApplicationModules.of(Medfund.class).verify();
    }
}
