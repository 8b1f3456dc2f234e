/** Tests of what was found. */
@NullMarked
package org.medfund.audit.finding;

import org.jspecify.annotations.NullMarked;
