package org.medfund.claims.national.signing;

import java.time.Duration;
import java.util.Optional;

/**
 * A signature that holds.
 *
 * @param nonce what may be used once only, where the signature does not cover the body
 * @param kept  for how long it must be remembered
 */
record Verified(Optional<String> nonce, Duration kept) {}
