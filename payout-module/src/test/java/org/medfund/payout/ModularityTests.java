package org.medfund.payout;

import org.junit.jupiter.api.Test;
import org.medfund.TestApplication;
import org.springframework.modulith.core.ApplicationModules;

/** This module uses only what its upstream publishes. */
class ModularityTests {

    @Test
    void keepsToTheModuleLine() {
        ApplicationModules.of(TestApplication.class).verify();
    }
}
