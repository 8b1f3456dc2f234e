package org.medfund.claims.burden;

import java.time.LocalDate;

/**
 * The hand-over of a warned person, or the end of the warning (S4-C3d).
 *
 * @param year      the insurance year of the warning
 * @param handedOn  the Shanghai date
 * @param receiver  the body that takes over, or that found the end
 * @param reference under which it knows the case
 */
record Relief(int year, ReliefKind kind, LocalDate handedOn, String receiver, String reference) {}
