/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.national.session;

import org.jspecify.annotations.NullMarked;
