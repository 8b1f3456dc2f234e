package org.medfund.claims.reconciliation;

import org.medfund.kernel.Money;

/** The amounts that both sides compare, in fen: total fee, fund total, personal account. */
record RowAmounts(Money medfee, Money fund, Money account) {}
