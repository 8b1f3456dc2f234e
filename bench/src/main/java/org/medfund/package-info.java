/** The application as it is measured: all modules, without the doors. */
@NullMarked
package org.medfund;

import org.jspecify.annotations.NullMarked;
