/**
 * The application: main class, security, the embedded database and the way to an external one, the replay command and
 * the start of the demo. These classes stand in the root package itself, because every direct sub-package of it is a module.
 */
@NullMarked
package org.medfund;

import org.jspecify.annotations.NullMarked;
