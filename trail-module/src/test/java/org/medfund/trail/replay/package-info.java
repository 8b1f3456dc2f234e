/** Tests of the capability {@code replay}, on a real PostgreSQL. */
@NullMarked
package org.medfund.trail.replay;

import org.jspecify.annotations.NullMarked;
