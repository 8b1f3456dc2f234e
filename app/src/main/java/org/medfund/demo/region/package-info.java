/** The invented region: its institutions, its catalogue and its policy book, read from JSON resources. */
@NullMarked
package org.medfund.demo.region;

import org.jspecify.annotations.NullMarked;
