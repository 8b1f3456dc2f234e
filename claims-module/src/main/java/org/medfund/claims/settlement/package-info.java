/**
 * What a settlement is: reading it from the national notation, the rules that it must keep, its reversal, its canonical
 * text and digest. All of it is pure: no Spring, no database, no clock.
 */
@NullMarked
package org.medfund.claims.settlement;

import org.jspecify.annotations.NullMarked;
