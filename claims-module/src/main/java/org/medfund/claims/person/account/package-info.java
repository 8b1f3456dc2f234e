/**
 * What a person has and has used: the personal account with family mutual aid, and the accumulators of the insurance year.
 * A batch of visits opens one ledger over all rows that it touches, works in memory, and saves it set by set.
 */
@NullMarked
package org.medfund.claims.person.account;

import org.jspecify.annotations.NullMarked;
