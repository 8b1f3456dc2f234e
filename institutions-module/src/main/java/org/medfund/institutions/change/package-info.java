/**
 * How a change is noticed: the versions by which what a node holds in memory never lags behind what any node has
 * committed.
 */
@NullMarked
package org.medfund.institutions.change;

import org.jspecify.annotations.NullMarked;
