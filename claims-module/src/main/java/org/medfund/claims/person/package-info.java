/**
 * Insured persons: who they are, with personal data encrypted under a key per person and found through a blind index. Below
 * it stand what they are insured for, their account and accumulators, and their filings. Everybody else knows a person by
 * the surrogate alone.
 */
@NullMarked
package org.medfund.claims.person;

import org.jspecify.annotations.NullMarked;
