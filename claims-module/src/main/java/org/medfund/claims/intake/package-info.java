/**
 * Takes settlements in: one at a time at the window or in bulk streams, checked on the caller's thread, then stored by a
 * batched writer and answered only after the commit.
 */
@NullMarked
package org.medfund.claims.intake;

import org.jspecify.annotations.NullMarked;
