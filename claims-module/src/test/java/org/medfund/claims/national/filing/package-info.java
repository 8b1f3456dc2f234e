@NullMarked
package org.medfund.claims.national.filing;

import org.jspecify.annotations.NullMarked;
