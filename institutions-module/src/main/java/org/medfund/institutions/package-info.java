/**
 * Who is paid and by which policy: the designated institutions (定点医药机构) with their agreements and bank accounts, the
 * dated policy book of each region with its inheritance from the province (S0-1.0, S3-art25), and the official working days.
 * The root package is the published language; the register, the policy book and the calendar stand in the sub-packages.
 */
@ApplicationModule(allowedDependencies = {"kernel", "trail", "trail::web"})
@NullMarked
package org.medfund.institutions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
