package org.medfund.banksimulator.bank;

import java.time.LocalDate;

/**
 * That the bank works, and where it stands.
 *
 * @param entries how many lines the ledger has
 * @param unfinished payments that wait for settlement or for the return of their money
 */
public record Health(String status, LocalDate bookingDate, long entries, int unfinished) {}
