/** Tests of the rules. */
@NullMarked
package org.medfund.audit.rule;

import org.jspecify.annotations.NullMarked;
