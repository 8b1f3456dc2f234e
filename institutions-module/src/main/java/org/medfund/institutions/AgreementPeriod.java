package org.medfund.institutions;

import java.time.Instant;

/**
 * The state of an agreement from an instant on, until the next period begins.
 *
 * @param effectiveFrom when it takes effect, whenever it became known
 * @param state         the state from then on
 */
public record AgreementPeriod(Instant effectiveFrom, AgreementState state) {}
