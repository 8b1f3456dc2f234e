/** Appends to the trail and reads it: one insert per event in the publisher's transaction, fields as they are stored. */
@NullMarked
package org.medfund.trail.store;

import org.jspecify.annotations.NullMarked;
