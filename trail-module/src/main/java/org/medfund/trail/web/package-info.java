/**
 * What all modules share over HTTP: problems by RFC 9457, the strict reader, the limit of a body, and pages with a cursor.
 */
@NamedInterface("web")
@NullMarked
package org.medfund.trail.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
