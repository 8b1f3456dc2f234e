/** Tests of the register package. */
@NullMarked
package org.medfund.institutions.register;

import org.jspecify.annotations.NullMarked;
