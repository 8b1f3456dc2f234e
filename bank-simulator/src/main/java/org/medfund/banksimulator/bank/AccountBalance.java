package org.medfund.banksimulator.bank;

/**
 * An account as the control interface shows it.
 *
 * @param balanceFen booked balance in fen
 * @param availableFen booked balance less what accepted, unsettled payments reserve, in fen
 */
public record AccountBalance(String account, String name, long balanceFen, long availableFen, boolean closed) {}
