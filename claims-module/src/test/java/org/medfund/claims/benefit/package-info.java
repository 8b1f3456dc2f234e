/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.benefit;

import org.jspecify.annotations.NullMarked;
