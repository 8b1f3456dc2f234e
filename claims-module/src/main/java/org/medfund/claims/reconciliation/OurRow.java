package org.medfund.claims.reconciliation;

import java.util.UUID;

/**
 * A stored settlement or reversal of the day.
 *
 * @param id           its identifier
 * @param medinsSetlId the institution's identifier
 * @param setlId       the platform's identifier
 * @param amounts      what is stored
 */
record OurRow(UUID id, String medinsSetlId, String setlId, RowAmounts amounts) {}
