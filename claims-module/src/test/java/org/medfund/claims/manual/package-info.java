@NullMarked
package org.medfund.claims.manual;

import org.jspecify.annotations.NullMarked;
