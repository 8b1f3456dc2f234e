/**
 * What an institution reads of the catalogue and the dictionaries of the place of care (1301 to 1319, 1901), from the policy book,
 * and how it matches its own codes to them (3301, 3302).
 */
@NullMarked
package org.medfund.claims.national.catalogue;

import org.jspecify.annotations.NullMarked;
