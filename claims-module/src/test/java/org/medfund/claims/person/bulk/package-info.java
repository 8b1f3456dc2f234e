/** Tests of persons in bulk. */
@NullMarked
package org.medfund.claims.person.bulk;

import org.jspecify.annotations.NullMarked;
