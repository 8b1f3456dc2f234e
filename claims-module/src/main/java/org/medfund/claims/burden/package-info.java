/**
 * The burden that an insurance year leaves with a person after all that was paid: warnings of poverty by illness, before,
 * during and after assistance, their hand-over to temporary and charity relief, and assistance on application, decided by two
 * people (S4-B3a, S4-C3c, S4-C3d). Paying what is granted is not carried out yet.
 */
@NullMarked
package org.medfund.claims.burden;

import org.jspecify.annotations.NullMarked;
