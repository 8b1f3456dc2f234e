@NullMarked
package org.medfund.claims.cooperation;

import org.jspecify.annotations.NullMarked;
