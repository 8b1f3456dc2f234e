/**
 * Trace codes of drugs (追溯码; S2-2b, S2-7c): which settlements need them, which packs were sold to whom, and when all of a
 * settlement's codes are there. A pack has a code of 20 digits; it is sold whole once, or split (拆零) until it is empty.
 */
@NullMarked
package org.medfund.claims.trace;

import org.jspecify.annotations.NullMarked;
