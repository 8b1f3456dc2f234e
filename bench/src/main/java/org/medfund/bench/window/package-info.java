/**
 * P1 and P2: settlements at the window, one a request over 64 connections, against an endpoint that stores nothing, and
 * against a transaction for each request.
 */
@NullMarked
package org.medfund.bench.window;

import org.jspecify.annotations.NullMarked;
