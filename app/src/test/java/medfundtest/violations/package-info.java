/** Breaks the rules of the house on purpose. */
@NullMarked
package medfundtest.violations;

import org.jspecify.annotations.NullMarked;
