/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.purchase;

import org.jspecify.annotations.NullMarked;
