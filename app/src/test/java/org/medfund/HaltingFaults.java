package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.springframework.context.annotation.Bean;

/**
 * Halts the process at the n-th pass of a fault point, named as {@code -Dmedfund.fault=AFTER_SEND_STARTED:1}. Passes count
 * from the moment on when the file {@code medfund.fault.armed} exists; into it goes where the process died.
 */
final class HaltingFaults {

    static final int EXIT_CODE = 137;

    @Bean
    FaultPoints haltingFaultPoints() {
        var fault = System.getProperty("medfund.fault", "").split(":", 2);
        var deadly = FaultPoint.valueOf(fault[0]);
        var left = new AtomicInteger(Integer.parseInt(fault[1]));
        var armed = Path.of(System.getProperty("medfund.fault.armed", ""));
        return point -> {
            if (point == deadly && Files.exists(armed) && left.decrementAndGet() == 0) {
                die(armed, point);
            }
        };
    }

    private static void die(Path armed, FaultPoint point) {
        try {
            Files.writeString(armed, point.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
