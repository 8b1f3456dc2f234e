/**
 * The life of a daily batch, from its opening to the moment when all of it is told to the bank: what is signed, by whom and
 * in which order (S3-art11d), its history, and the ways in.
 */
@NullMarked
package org.medfund.payout.batch;

import org.jspecify.annotations.NullMarked;
