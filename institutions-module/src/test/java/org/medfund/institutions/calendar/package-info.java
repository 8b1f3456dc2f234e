/** Tests of the calendar package. */
@NullMarked
package org.medfund.institutions.calendar;

import org.jspecify.annotations.NullMarked;
