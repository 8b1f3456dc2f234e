package org.medfund.claims.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of a record that is stored.
 *
 * @param id           under which identifier
 * @param businessDate on which business date
 * @param repeated     whether it had been stored before, with the same content
 */
record Stored(UUID id, LocalDate businessDate, boolean repeated) {}
