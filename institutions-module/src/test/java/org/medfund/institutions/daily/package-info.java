/** Tests of the enrolment package. */
@NullMarked
package org.medfund.institutions.daily;

import org.jspecify.annotations.NullMarked;
