@NullMarked
package org.medfund.claims.national.settlement;

import org.jspecify.annotations.NullMarked;
