/** What every application and every module's test starts from: default properties, and beans that a test may replace. */
@NullMarked
package org.medfund.trail.defaults;

import org.jspecify.annotations.NullMarked;
