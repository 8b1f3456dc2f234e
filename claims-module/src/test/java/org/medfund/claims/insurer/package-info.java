@NullMarked
package org.medfund.claims.insurer;

import org.jspecify.annotations.NullMarked;
