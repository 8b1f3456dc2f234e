/** Documents that the build writes from the code, and that fail the build when what they show is missing or stale. */
@NullMarked
package medfundtest.docs;

import org.jspecify.annotations.NullMarked;
