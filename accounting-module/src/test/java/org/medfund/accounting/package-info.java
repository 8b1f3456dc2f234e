/** Tests of the accounting package. */
@NullMarked
package org.medfund.accounting;

import org.jspecify.annotations.NullMarked;
