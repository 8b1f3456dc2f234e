/** Tests of visits. */
@NullMarked
package org.medfund.claims.visit;

import org.jspecify.annotations.NullMarked;
