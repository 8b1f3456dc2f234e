package org.medfund.claims.person.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a settlement added to accumulators, or its reversal gave back.
 *
 * @param cause    the settlement or reversal
 * @param reverses the settlement that it gives back, or none
 * @param key      which accumulators
 * @param added    the figures, negative for what is given back
 */
record YearMovement(UUID cause, @Nullable UUID reverses, YearKey key, YearFigures added) {

    YearMovement givenBackBy(UUID reversal) {
        return new YearMovement(reversal, /* reverses= */ cause, key, added.negated());
    }
}
