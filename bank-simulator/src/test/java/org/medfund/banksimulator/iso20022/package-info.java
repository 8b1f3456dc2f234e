/** The bank's XML at its edges. */
@NullMarked
package org.medfund.banksimulator.iso20022;

import org.jspecify.annotations.NullMarked;
