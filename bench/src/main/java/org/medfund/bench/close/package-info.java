/**
 * P12: the day close of a region's business date through its real command and followers, against one statement that writes
 * the same rows; its memory, and a kill in mid close.
 */
@NullMarked
package org.medfund.bench.close;

import org.jspecify.annotations.NullMarked;
