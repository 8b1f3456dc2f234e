/**
 * The monthly declaration of each institution (月申报, S0-2.1a, S3-art14): by fund and care category, equal to the settlements
 * of the month, with the two clocks by which the month is to be paid.
 */
@NullMarked
package org.medfund.claims.declaration;

import org.jspecify.annotations.NullMarked;
