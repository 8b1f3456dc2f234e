/**
 * Settlement lists (医保结算清单, 4101 and 4101A): one in force for each settlement, checked on receipt; a list that fails the
 * quality control is kept and not grouped (S2-6a).
 */
@NullMarked
package org.medfund.claims.list;

import org.jspecify.annotations.NullMarked;
