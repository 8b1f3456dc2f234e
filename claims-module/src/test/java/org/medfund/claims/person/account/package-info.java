/** Tests of accounts and accumulators. */
@NullMarked
package org.medfund.claims.person.account;

import org.jspecify.annotations.NullMarked;
