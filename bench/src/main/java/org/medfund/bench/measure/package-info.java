/** What a measure is, and how its two legs are run in turn, compared and printed. */
@NullMarked
package org.medfund.bench.measure;

import org.jspecify.annotations.NullMarked;
