/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.national;

import org.jspecify.annotations.NullMarked;
