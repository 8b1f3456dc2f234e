/** Tests of the policy package. */
@NullMarked
package org.medfund.institutions.policy;

import org.jspecify.annotations.NullMarked;
