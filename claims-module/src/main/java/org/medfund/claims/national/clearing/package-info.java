/** The transactions of applications for clearing (清算申请): 3203, 3203A, 3204, 3204A and 3205A. */
@NullMarked
package org.medfund.claims.national.clearing;

import org.jspecify.annotations.NullMarked;
