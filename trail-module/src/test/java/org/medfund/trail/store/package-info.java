/** Tests of the capability {@code store}, on a real PostgreSQL. */
@NullMarked
package org.medfund.trail.store;

import org.jspecify.annotations.NullMarked;
