/** Breaks the rules of the house on purpose. */
@NullMarked
package medfundtest.violations.claims.intake;

import org.jspecify.annotations.NullMarked;
