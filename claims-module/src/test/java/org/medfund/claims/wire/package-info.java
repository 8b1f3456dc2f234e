/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.wire;

import org.jspecify.annotations.NullMarked;
