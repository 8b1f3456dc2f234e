@NullMarked
package org.medfund.claims.national.clearing;

import org.jspecify.annotations.NullMarked;
