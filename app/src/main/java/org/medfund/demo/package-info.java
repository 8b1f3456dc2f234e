/**
 * The demo: an invented pooling region plays a business day over HTTP, as its institutions, its agency and its bank would.
 * It knows Medfund from outside only; nothing but HTTP goes from here to the other modules.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.medfund.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
