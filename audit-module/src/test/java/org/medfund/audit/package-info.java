/** Tests of the review's published language. */
@NullMarked
package org.medfund.audit;

import org.jspecify.annotations.NullMarked;
