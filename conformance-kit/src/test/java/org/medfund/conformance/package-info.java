@NullMarked
package org.medfund.conformance;

import org.jspecify.annotations.NullMarked;
