@NullMarked
package org.medfund.demo.bulletin;

import org.jspecify.annotations.NullMarked;
