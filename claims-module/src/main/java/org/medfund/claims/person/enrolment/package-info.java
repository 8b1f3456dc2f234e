/**
 * What persons are insured for: enrolments and special identities with their dates, kept as evidence of which the later
 * version holds, and the pure decision whether a person is entitled on a date.
 */
@NullMarked
package org.medfund.claims.person.enrolment;

import org.jspecify.annotations.NullMarked;
