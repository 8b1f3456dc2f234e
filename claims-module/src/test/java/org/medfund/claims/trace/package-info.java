/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.trace;

import org.jspecify.annotations.NullMarked;
