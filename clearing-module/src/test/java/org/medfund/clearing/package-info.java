/** Tests of the module's place. */
@NullMarked
package org.medfund.clearing;

import org.jspecify.annotations.NullMarked;
