package org.medfund.institutions;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a key, and what it overrode (S3-art25).
 *
 * @param entry      what holds
 * @param overridden the province's entry that would hold without it; null where there is none
 */
public record PolicyInForce(PolicyEntry entry, @Nullable PolicyEntry overridden) {}
