@NullMarked
package org.medfund.claims.prescription;

import org.jspecify.annotations.NullMarked;
