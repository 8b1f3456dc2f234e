@NullMarked
package org.medfund.claims.window;

import org.jspecify.annotations.NullMarked;
