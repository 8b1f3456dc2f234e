/** Tests of the staff package. */
@NullMarked
package org.medfund.institutions.staff;

import org.jspecify.annotations.NullMarked;
