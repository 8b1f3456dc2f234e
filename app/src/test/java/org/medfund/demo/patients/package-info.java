/** Tests of the demo's settlements. */
@NullMarked
package org.medfund.demo.patients;

import org.jspecify.annotations.NullMarked;
