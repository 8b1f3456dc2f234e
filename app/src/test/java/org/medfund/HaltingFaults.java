package org.medfund;

import java.util.concurrent.atomic.AtomicInteger;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.springframework.context.annotation.Bean;

/** Halts the process at the n-th pass of a fault point, named as {@code -Dmedfund.fault=AFTER_SEND_STARTED:1}. */
final class HaltingFaults {

    static final int EXIT_CODE = 137;

    @Bean
    FaultPoints haltingFaultPoints() {
        var fault = System.getProperty("medfund.fault", ":").split(":", 2);
        var left = new AtomicInteger(Integer.parseInt(fault[1]));
        return point -> {
            if (point == FaultPoint.valueOf(fault[0]) && left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(EXIT_CODE);
            }
        };
    }
}
