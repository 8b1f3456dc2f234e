/** The rules of the house, each with a fixture that breaks it and so proves that the rule bites. */
@NullMarked
package medfundtest.architecture;

import org.jspecify.annotations.NullMarked;
