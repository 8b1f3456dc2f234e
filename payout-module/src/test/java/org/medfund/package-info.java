/** The test application of this module. */
@NullMarked
package org.medfund;

import org.jspecify.annotations.NullMarked;
