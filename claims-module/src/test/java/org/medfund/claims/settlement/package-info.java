/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.settlement;

import org.jspecify.annotations.NullMarked;
