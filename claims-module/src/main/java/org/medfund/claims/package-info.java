/**
 * Claims: settlements and their reversals, and the daily reconciliation with the institutions. The root package is the
 * published language: events, the contract of "settlements paid", error codes and the names of the published views.
 */
@ApplicationModule(allowedDependencies = {"kernel", "trail", "trail :: web", "institutions"})
@NullMarked
package org.medfund.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
