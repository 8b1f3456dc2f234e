/** Tests of enrolment. */
@NullMarked
package org.medfund.claims.person.enrolment;

import org.jspecify.annotations.NullMarked;
