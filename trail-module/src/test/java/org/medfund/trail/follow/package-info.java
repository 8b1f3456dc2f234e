/** Tests of the capability {@code follow}, on a real PostgreSQL. */
@NullMarked
package org.medfund.trail.follow;

import org.jspecify.annotations.NullMarked;
