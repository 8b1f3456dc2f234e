/**
 * Reviews every settlement, chunk by chunk, behind claims (S0-2.2b, S3-art13a): reads sets from claims' views, finds the
 * pairs of one person in SQL, judges in memory, records the findings and that the chunk is done in one transaction.
 */
@NullMarked
package org.medfund.audit.review;

import org.jspecify.annotations.NullMarked;
