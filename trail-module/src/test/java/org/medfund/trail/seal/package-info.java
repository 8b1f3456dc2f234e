/** Tests of the capability {@code seal}. */
@NullMarked
package org.medfund.trail.seal;

import org.jspecify.annotations.NullMarked;
