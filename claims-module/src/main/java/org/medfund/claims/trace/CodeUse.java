package org.medfund.claims.trace;

/**
 * How much of a sale came out of one pack.
 *
 * @param code       the pack's code
 * @param quantityE4 packs or units, in 0.0001
 */
record CodeUse(String code, long quantityE4) {}
