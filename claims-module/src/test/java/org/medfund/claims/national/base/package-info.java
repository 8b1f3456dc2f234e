@NullMarked
package org.medfund.claims.national.base;

import org.jspecify.annotations.NullMarked;
