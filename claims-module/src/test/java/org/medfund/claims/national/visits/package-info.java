/** Tests of visits at the national interface. */
@NullMarked
package org.medfund.claims.national.visits;

import org.jspecify.annotations.NullMarked;
