/**
 * The one history of Medfund: every published fact and every stored event of an aggregate is a row of the trail, in one
 * order, sealed into a Merkle tree. The root package is the published language; what carries it out stands in the
 * sub-packages named for a capability.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.medfund.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
