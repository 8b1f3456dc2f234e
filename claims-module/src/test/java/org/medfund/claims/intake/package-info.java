/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.intake;

import org.jspecify.annotations.NullMarked;
