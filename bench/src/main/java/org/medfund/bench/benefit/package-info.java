/** The calculation alone: outpatient visits under the shipped policy of Ankang, without a server or a database. */
@NullMarked
package org.medfund.bench.benefit;

import org.jspecify.annotations.NullMarked;
