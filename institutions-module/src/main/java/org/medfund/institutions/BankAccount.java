package org.medfund.institutions;

/**
 * Where an institution receives its payouts.
 *
 * @param number the account number, 6 to 34 letters and digits
 * @param name   the account holder's name (户名)
 */
public record BankAccount(String number, String name) {}
