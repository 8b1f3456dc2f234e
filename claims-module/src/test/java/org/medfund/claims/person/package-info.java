/** Tests of insured persons. */
@NullMarked
package org.medfund.claims.person;

import org.jspecify.annotations.NullMarked;
