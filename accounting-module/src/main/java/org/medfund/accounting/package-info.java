/**
 * The books of the funds: chart of accounts, vouchers that post themselves from confirmed payments, ledgers, and the
 * three-way reconciliation of business, books and bank. The root package is the published language; each set of books
 * (账套) belongs to one region and one {@link org.medfund.kernel.FundBook} (S3-art21).
 */
@ApplicationModule(allowedDependencies = {"kernel", "trail", "trail :: web", "institutions", "payout"})
@NullMarked
package org.medfund.accounting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
