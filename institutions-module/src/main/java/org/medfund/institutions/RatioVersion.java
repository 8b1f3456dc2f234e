package org.medfund.institutions;

import org.medfund.kernel.Ratio;

/**
 * A payout ratio with the decision that it comes from, which every payout line stores (S0-2.1f).
 *
 * @param ratio   the ratio
 * @param version names the decision, see {@link PolicyEntry#version()}
 */
public record RatioVersion(Ratio ratio, String version) {}
