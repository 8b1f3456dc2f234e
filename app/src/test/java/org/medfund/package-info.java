/** Whole-system tests, and what they need: the application running on a real database beside a bank. */
@NullMarked
package org.medfund;

import org.jspecify.annotations.NullMarked;
