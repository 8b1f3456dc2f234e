/** Breaks the rules of the house on purpose. */
@NullMarked
package medfundtest.violations.claims;

import org.jspecify.annotations.NullMarked;
