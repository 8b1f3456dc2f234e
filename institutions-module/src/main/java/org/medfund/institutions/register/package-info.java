/**
 * The register of designated institutions (定点医药机构): registration of one or thousands, agreements that are suspended,
 * ended and restored from an effective time on, bank accounts, and the same in memory for whoever settles or pays.
 */
@NullMarked
package org.medfund.institutions.register;

import org.jspecify.annotations.NullMarked;
