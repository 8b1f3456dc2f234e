/**
 * Benchmarks, not shipped. A figure is a ratio of two legs of the same work in one run, interleaved, on one PostgreSQL
 * with durable settings; a measure whose legs do not give the same answer is void.
 */
@NullMarked
package org.medfund.bench;

import org.jspecify.annotations.NullMarked;
