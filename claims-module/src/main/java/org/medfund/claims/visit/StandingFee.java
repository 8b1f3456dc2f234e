package org.medfund.claims.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fee line that was not taken back.
 *
 * @param fee        the line
 * @param settlement the settlement in force that took it; null while it is open
 */
public record StandingFee(VisitFee fee, @Nullable UUID settlement) {

    boolean isOpen() {
        return settlement == null;
    }
}
