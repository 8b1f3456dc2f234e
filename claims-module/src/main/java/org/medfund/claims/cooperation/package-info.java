/**
 * What areas do together about care elsewhere (异地就医协同): the place of care investigates large fees of persons insured
 * elsewhere (S1-3.11), areas ask each other about problems (S1-3.9) and tell each other of policy and outages (S1-3.10).
 */
@NullMarked
package org.medfund.claims.cooperation;

import org.jspecify.annotations.NullMarked;
