/** Tests of the control package. */
@NullMarked
package org.medfund.accounting.control;

import org.jspecify.annotations.NullMarked;
