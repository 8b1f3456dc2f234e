/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.reconciliation;

import org.jspecify.annotations.NullMarked;
