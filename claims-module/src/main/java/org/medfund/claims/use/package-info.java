/**
 * How items of the catalogue are used and what they cost: pilot drugs of the payment standard (S4-C5c), negotiated drugs on
 * both channels (S4-B4c), and the prices of the area (S2-3c). Reports only; each is a set read of a period.
 */
@NullMarked
package org.medfund.claims.use;

import org.jspecify.annotations.NullMarked;
