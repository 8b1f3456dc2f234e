/** Tests of the published language and of the module as a whole. */
@NullMarked
package org.medfund.institutions;

import org.jspecify.annotations.NullMarked;
