@NullMarked
package org.medfund.kernel;

import org.jspecify.annotations.NullMarked;
