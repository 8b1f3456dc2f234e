/** Test support outside {@code org.medfund}: one embedded PostgreSQL per JVM, golden files, fault points. */
@NullMarked
package medfundtest;

import org.jspecify.annotations.NullMarked;
