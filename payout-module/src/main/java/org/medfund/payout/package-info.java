/**
 * Payout: every payment to an institution leaves here. The day close draws one line per settlement and fund, a batch per
 * region, date and fund is signed by three different persons, and one instruction per institution lives with the bank
 * (S3-art11b, S3-art11d, S3-art18). The root package is the published language: events, identifiers, the contract of an
 * approved payment, error codes and the names of the published views.
 */
@ApplicationModule(allowedDependencies = {"kernel", "trail", "trail::web", "institutions", "claims", "audit"})
@NullMarked
package org.medfund.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
