/**
 * The conformance kit: a program of its own that plays the documented call orders of the national interface against a server
 * and checks every answer by recorded files. It shares nothing with Medfund, so that what it finds is evidence.
 */
@NullMarked
package org.medfund.conformance;

import org.jspecify.annotations.NullMarked;
