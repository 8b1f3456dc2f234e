package org.medfund.institutions.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementState;

/**
 * A change of an agreement as a caller sends it.
 *
 * @param state         the new state
 * @param effectiveFrom when it takes effect, with its zone
 * @param reason        why
 */
record AgreementForm(
        @Nullable AgreementState state,
        @Nullable Instant effectiveFrom,
        @Nullable String reason) {}
