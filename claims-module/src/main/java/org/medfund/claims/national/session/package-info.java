/** Signing in and out at the national interface: 9001 and 9002. */
@NullMarked
package org.medfund.claims.national.session;

import org.jspecify.annotations.NullMarked;
