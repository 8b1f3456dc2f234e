/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.list;

import org.jspecify.annotations.NullMarked;
