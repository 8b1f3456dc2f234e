/** Many persons at once, each with enrolments, identities and account, as when an agency moves in. */
@NullMarked
package org.medfund.claims.person.bulk;

import org.jspecify.annotations.NullMarked;
