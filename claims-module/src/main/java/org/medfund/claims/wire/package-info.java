/**
 * Reads JSON in the notation of the national interface: known fields only, each once, amounts in yuan exactly, times of the
 * Shanghai wall clock. A wrong document names every wrong field and never repeats personal data.
 */
@NullMarked
package org.medfund.claims.wire;

import org.jspecify.annotations.NullMarked;
