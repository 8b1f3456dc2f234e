package medfundtest.violations.claims;

import java.math.BigDecimal;
import java.time.Instant;

/** Money as a double, a decimal far from the edge, and the system's own time. */
record Arithmetic(double yuan, BigDecimal share) {

    static Instant time() {
        return Instant.now();
    }
}
