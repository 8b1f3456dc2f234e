/** What is measured: a durable PostgreSQL, databases cloned from prepared templates, and the application on one of them. */
@NullMarked
package org.medfund.bench.server;

import org.jspecify.annotations.NullMarked;
