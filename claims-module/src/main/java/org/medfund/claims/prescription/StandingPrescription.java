package org.medfund.claims.prescription;

/**
 * A prescription and what became of it.
 *
 * @param prescription as it was issued
 * @param dispensed    whether a settlement that stands has dispensed it
 */
record StandingPrescription(Prescription prescription, boolean dispensed) {}
