/**
 * The three suspensions of an institution, kept apart, and the documents that it must hand in within seven days (S2-11a,
 * S2-11b).
 */
@NullMarked
package org.medfund.institutions.suspension;

import org.jspecify.annotations.NullMarked;
