/**
 * The staff who serve with fund settlement and their payment qualification: points for each breach per calendar year, which
 * suspend or end it and follow the person across institutions and areas (S2-9a, S2-9b).
 */
@NullMarked
package org.medfund.institutions.staff;

import org.jspecify.annotations.NullMarked;
