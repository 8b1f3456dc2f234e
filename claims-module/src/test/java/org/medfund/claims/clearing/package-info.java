/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.clearing;

import org.jspecify.annotations.NullMarked;
