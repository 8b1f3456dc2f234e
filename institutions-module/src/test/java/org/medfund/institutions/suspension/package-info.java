/** Tests of the suspension package. */
@NullMarked
package org.medfund.institutions.suspension;

import org.jspecify.annotations.NullMarked;
