/** HTTP to Medfund and to the bank: tokens, JSON, and answers as they came. */
@NullMarked
package org.medfund.demo.client;

import org.jspecify.annotations.NullMarked;
