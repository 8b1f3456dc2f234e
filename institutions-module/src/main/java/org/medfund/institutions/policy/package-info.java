/**
 * The dated policy book: what a region or its province decided, checked by topic, only ever added to, and read as an
 * immutable book for a date with what each decision overrode (S0-1.0, S3-art25).
 */
@NullMarked
package org.medfund.institutions.policy;

import org.jspecify.annotations.NullMarked;
