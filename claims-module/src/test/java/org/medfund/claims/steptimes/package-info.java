/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.steptimes;

import org.jspecify.annotations.NullMarked;
