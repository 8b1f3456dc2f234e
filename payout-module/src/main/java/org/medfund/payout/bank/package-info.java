/**
 * The way to the bank and back, in ISO 20022: pain.001 out, pain.002 and camt.053 in. An attempt is committed before the bank
 * hears of it, sent outside any transaction, and its outcome recorded afterwards; what is not known is asked for.
 */
@NullMarked
package org.medfund.payout.bank;

import org.jspecify.annotations.NullMarked;
