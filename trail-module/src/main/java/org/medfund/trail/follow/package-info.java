/**
 * Runs the followers: each in its own transactions, on one node at a time by a lease that stands in the same row as its
 * position, up to the horizon. A follower that fails stops by itself, says at which event, and tries again.
 */
@NullMarked
package org.medfund.trail.follow;

import org.jspecify.annotations.NullMarked;
