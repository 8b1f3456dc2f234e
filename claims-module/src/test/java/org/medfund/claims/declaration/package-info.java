/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.declaration;

import org.jspecify.annotations.NullMarked;
