/** Tests of the ledger package. */
@NullMarked
package org.medfund.accounting.ledger;

import org.jspecify.annotations.NullMarked;
