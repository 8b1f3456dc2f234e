/** Tests of the published language of claims. */
@NullMarked
package org.medfund.claims;

import org.jspecify.annotations.NullMarked;
