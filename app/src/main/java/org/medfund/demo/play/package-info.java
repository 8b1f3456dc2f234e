/** The steps of the demo's day, each told as it is done. */
@NullMarked
package org.medfund.demo.play;

import org.jspecify.annotations.NullMarked;
