/** Rebuilds derived tables in a scratch schema with the live followers, and compares them row by row. */
@NullMarked
package org.medfund.trail.replay;

import org.jspecify.annotations.NullMarked;
