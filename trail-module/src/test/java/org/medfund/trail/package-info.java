/** Tests of the trail's published language. */
@NullMarked
package org.medfund.trail;

import org.jspecify.annotations.NullMarked;
