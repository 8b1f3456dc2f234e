/**
 * Settles visits at the window against Medfund itself: the person is recognised, the benefit is computed from dated policy,
 * and settlement, accumulators and personal account change in one transaction (S3-art10).
 */
@NullMarked
package org.medfund.claims.window;

import org.jspecify.annotations.NullMarked;
