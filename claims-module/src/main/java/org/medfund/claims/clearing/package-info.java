/**
 * Applications of institutions for clearing (清算申请): what the transactions 3203 to 3205A store, cancel and show. They begin with
 * status 10; the clearing itself moves them on.
 */
@NullMarked
package org.medfund.claims.clearing;

import org.jspecify.annotations.NullMarked;
