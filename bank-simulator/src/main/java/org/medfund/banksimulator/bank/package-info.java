/**
 * The bank itself: accounts, payments, statements and its ledger file, without any XML or HTTP. Every change is first
 * a {@link org.medfund.banksimulator.bank.LedgerEntry}; the state in memory is what those entries add up to, so a
 * restarted bank and a running one cannot differ. Amounts are fen, booking dates are days in Asia/Shanghai.
 */
@NullMarked
package org.medfund.banksimulator.bank;

import org.jspecify.annotations.NullMarked;
