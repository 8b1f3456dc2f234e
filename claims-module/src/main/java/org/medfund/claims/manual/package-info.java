/**
 * Manual reimbursement (手工报销): institutions upload what self-payers paid, the insured place reimburses a bill once, and
 * two people say so, or the second one sends it back. Paying the person is not carried out yet.
 */
@NullMarked
package org.medfund.claims.manual;

import org.jspecify.annotations.NullMarked;
