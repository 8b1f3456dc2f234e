/** Tests of the agreement package. */
@NullMarked
package org.medfund.institutions.agreement;

import org.jspecify.annotations.NullMarked;
