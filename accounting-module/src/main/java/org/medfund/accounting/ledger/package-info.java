/**
 * The books as they are read: vouchers, ledgers, sub-ledgers by institution and the trial balance, all projected from
 * the posted vouchers of the trail. Nothing here is ever changed, only added to.
 */
@NullMarked
package org.medfund.accounting.ledger;

import org.jspecify.annotations.NullMarked;
