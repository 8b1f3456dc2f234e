/** Every measure runs once at a tiny size, so that none of them rots. */
@NullMarked
package org.medfund.bench;

import org.jspecify.annotations.NullMarked;
