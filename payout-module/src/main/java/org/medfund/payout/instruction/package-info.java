/**
 * One instruction pays one institution's part of one batch: an event-sourced aggregate that carries the bank's life of the
 * payment, attempt by attempt, so that nothing is ever paid twice (S3-art18b).
 */
@NullMarked
package org.medfund.payout.instruction;

import org.jspecify.annotations.NullMarked;
