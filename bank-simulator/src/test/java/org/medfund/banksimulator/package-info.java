/** The bank as its customers meet it: over HTTP, with messages written by hand and answers read by Prowide. */
@NullMarked
package org.medfund.banksimulator;

import org.jspecify.annotations.NullMarked;
