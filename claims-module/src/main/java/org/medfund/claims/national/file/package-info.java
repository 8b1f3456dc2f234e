/** Files of the national interface: 9101 takes one in, 9102 gives one out, each to its institution only and for some days. */
@NullMarked
package org.medfund.claims.national.file;

import org.jspecify.annotations.NullMarked;
