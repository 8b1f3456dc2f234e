/**
 * Smart review 智能审核: every settlement and every fee line is judged by versioned rules whose conditions are data (S0-2.2b,
 * S3-art13a). A finding is a violation or a suspicion and carries the rule, its version and an explanation with the figures.
 * What a finding does to a payment is the payout's business and the region's mode. Beside it, care is watched: indicators of a
 * month against the region's targets, and alerts on stays (S1-1.1, S2-10b, S2-10d, S4-B2c). The root package is the published
 * language; what carries it out stands in the sub-packages named for a capability.
 */
@ApplicationModule(allowedDependencies = {"kernel", "trail", "trail::web", "institutions", "claims"})
@NullMarked
package org.medfund.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
