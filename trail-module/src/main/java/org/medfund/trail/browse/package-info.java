/** Lets auditors read the history of their regions. */
@NullMarked
package org.medfund.trail.browse;

import org.jspecify.annotations.NullMarked;
