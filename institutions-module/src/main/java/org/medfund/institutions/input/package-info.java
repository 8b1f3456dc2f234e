/** Reads what callers send: a missing field is refused by its name. */
@NullMarked
package org.medfund.institutions.input;

import org.jspecify.annotations.NullMarked;
