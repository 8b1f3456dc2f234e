/** Tests of what all modules share over HTTP. */
@NullMarked
package org.medfund.trail.web;

import org.jspecify.annotations.NullMarked;
