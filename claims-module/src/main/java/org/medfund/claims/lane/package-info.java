/**
 * Lanes in which requests gather while the writers are busy: a writer takes all that wait, stores them in one transaction and
 * answers after its commit.
 */
@NullMarked
package org.medfund.claims.lane;

import org.jspecify.annotations.NullMarked;
