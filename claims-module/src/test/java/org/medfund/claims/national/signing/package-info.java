/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.national.signing;

import org.jspecify.annotations.NullMarked;
