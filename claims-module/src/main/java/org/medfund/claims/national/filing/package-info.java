/**
 * Filings by institutions: 2501 to 2506, and the queries 5301, 5302 and 5304. They are the same records that the agency keeps,
 * whichever channel they come by (S1-1.4). An injury is declared to the agency: the published text has no transaction for it.
 */
@NullMarked
package org.medfund.claims.national.filing;

import org.jspecify.annotations.NullMarked;
