/**
 * Outside prescriptions (处方外配) in the electronic prescription centre (电子处方中心; S2-8b): a hospital issues one for a visit
 * (7101), whoever is shown its number reads it (7102), and a pharmacy's settlement dispenses it (2102), once.
 *
 * <p>Once means: at any time at most one settlement that stands names the prescription. That settlement may dispense less
 * than what was prescribed, and then the rest is not dispensed; it never dispenses more, over all its lines together. When it
 * is reversed, the whole prescription is free again, to the same or another pharmacy, as long as it is valid.
 */
@NullMarked
package org.medfund.claims.prescription;

import org.jspecify.annotations.NullMarked;
