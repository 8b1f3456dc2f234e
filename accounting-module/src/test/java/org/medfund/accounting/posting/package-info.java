/** Tests of the posting package. */
@NullMarked
package org.medfund.accounting.posting;

import org.jspecify.annotations.NullMarked;
