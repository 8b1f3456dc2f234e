package org.medfund.banksimulator.bank;

/** A rule, how many payments it has struck, and whether its limit is used up. */
public record FaultStanding(FaultRule rule, int struck, boolean spent) {}
