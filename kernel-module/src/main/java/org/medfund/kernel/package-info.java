/**
 * The value types that every module shares: money in fen, ratios in parts per million, regions, institutions, funds,
 * business dates, the working calendar, the actor and the shape of a published event. No Spring, no I/O, no clock.
 */
@NullMarked
package org.medfund.kernel;

import org.jspecify.annotations.NullMarked;
