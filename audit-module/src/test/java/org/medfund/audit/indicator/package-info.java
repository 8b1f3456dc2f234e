@NullMarked
package org.medfund.audit.indicator;

import org.jspecify.annotations.NullMarked;
