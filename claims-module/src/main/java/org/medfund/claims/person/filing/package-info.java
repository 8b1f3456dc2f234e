/**
 * What persons file: care elsewhere (异地就医备案), chronic diseases, designated institutions, and the declaration of an injury;
 * and the pure decision which filing holds for a visit.
 */
@NullMarked
package org.medfund.claims.person.filing;

import org.jspecify.annotations.NullMarked;
