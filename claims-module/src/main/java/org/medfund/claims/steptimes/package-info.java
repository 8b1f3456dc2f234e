/**
 * How long each step takes from care to declaration (S0-2.1b, S3-art9), told from the times that settlements, reconciliations
 * and declarations keep of themselves.
 */
@NullMarked
package org.medfund.claims.steptimes;

import org.jspecify.annotations.NullMarked;
