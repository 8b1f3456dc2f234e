/** Tests of the review. */
@NullMarked
package org.medfund.audit.review;

import org.jspecify.annotations.NullMarked;
