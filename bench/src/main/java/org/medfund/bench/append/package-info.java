/** P5: appending events to the trail, against Axon's own JDBC event store. */
@NullMarked
package org.medfund.bench.append;

import org.jspecify.annotations.NullMarked;
