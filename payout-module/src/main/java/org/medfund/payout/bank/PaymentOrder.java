package org.medfund.payout.bank;

import org.medfund.kernel.Money;

/**
 * One payment of a message.
 *
 * @param endToEndId      the attempt
 * @param amount          more than zero
 * @param creditorAccount where it goes
 * @param creditorName    whose account it is
 * @param remittance      {@code region/yyyyMMdd/fund/institution}, so that the bank's statement tells by itself what was paid
 */
record PaymentOrder(String endToEndId, Money amount, String creditorAccount, String creditorName, String remittance) {}
