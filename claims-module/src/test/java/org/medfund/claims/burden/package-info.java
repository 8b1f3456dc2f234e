@NullMarked
package org.medfund.claims.burden;

import org.jspecify.annotations.NullMarked;
