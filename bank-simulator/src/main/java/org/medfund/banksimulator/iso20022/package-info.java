/**
 * The bank's language: reads pain.001.001.09, writes pain.002.001.10 and camt.053.001.08. The message model is
 * Prowide's; reading and writing its XML is not, because Prowide's writer breaks characters outside the basic plane
 * (rare Chinese names) and its reader skips what it does not know, and a bank must do neither.
 */
@NullMarked
package org.medfund.banksimulator.iso20022;

import org.jspecify.annotations.NullMarked;
