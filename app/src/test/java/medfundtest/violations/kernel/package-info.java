/** Breaks the rules of the house on purpose. */
@NullMarked
package medfundtest.violations.kernel;

import org.jspecify.annotations.NullMarked;
