@NullMarked
package org.medfund.claims.national.catalogue;

import org.jspecify.annotations.NullMarked;
