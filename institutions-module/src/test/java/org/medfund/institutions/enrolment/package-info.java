/** Tests of the enrolment package. */
@NullMarked
package org.medfund.institutions.enrolment;

import org.jspecify.annotations.NullMarked;
