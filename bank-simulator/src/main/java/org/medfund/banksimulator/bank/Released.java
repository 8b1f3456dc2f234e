package org.medfund.banksimulator.bank;

/** How many payments a release settled, and how many it sent back. */
public record Released(int settled, int returned) {}
