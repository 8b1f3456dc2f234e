/** The bank's ledger under damage and its books under failure, without HTTP. */
@NullMarked
package org.medfund.banksimulator.bank;

import org.jspecify.annotations.NullMarked;
