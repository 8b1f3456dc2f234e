/**
 * Month settlement and clearing 月结算与清算: will settle what daily payout left open (deductions, deposits, DRG and DIP pricing,
 * special cases), clear the year and clear between regions. Later work fills it; its place in the line and its schema stand.
 */
@ApplicationModule(allowedDependencies = {"kernel", "trail", "trail::web", "institutions", "claims", "audit", "payout"})
@NullMarked
package org.medfund.clearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
