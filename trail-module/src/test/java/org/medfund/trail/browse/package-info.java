/** Tests of the capability {@code browse}. */
@NullMarked
package org.medfund.trail.browse;

import org.jspecify.annotations.NullMarked;
