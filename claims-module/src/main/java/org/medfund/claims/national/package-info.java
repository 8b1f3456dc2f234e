/**
 * The national interface (XJ-K01-2020) as hospitals and pharmacies speak it: one envelope for every transaction, fields by
 * table, each call answered once. A transaction is a bean of {@link org.medfund.claims.national.Transaction}; what it reads
 * and writes stands in the tables {@code national/*.tsv}.
 */
@NullMarked
package org.medfund.claims.national;

import org.jspecify.annotations.NullMarked;
