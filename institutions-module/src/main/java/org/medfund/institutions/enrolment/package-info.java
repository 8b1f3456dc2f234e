/**
 * Instant settlement (即时结算) by application, dynamic and dated (S3-art5), and the list of those who should take part and do
 * not (S0-1.3b).
 */
@NullMarked
package org.medfund.institutions.enrolment;

import org.jspecify.annotations.NullMarked;
