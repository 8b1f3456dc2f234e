/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.use;

import org.jspecify.annotations.NullMarked;
