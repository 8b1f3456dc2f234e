@NullMarked
package org.medfund.claims.national;

import org.jspecify.annotations.NullMarked;
