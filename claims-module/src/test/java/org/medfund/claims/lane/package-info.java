/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.lane;

import org.jspecify.annotations.NullMarked;
