/** Tests of this part of claims. */
@NullMarked
package org.medfund.claims.national.file;

import org.jspecify.annotations.NullMarked;
