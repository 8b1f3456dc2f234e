/** Tests of filings. */
@NullMarked
package org.medfund.claims.person.filing;

import org.jspecify.annotations.NullMarked;
