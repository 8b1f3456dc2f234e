/**
 * Visits and their fee lines at the national interface: registration, admission and discharge, diagnoses, fee lines, and what
 * an institution may ask of its own visits.
 */
@NullMarked
package org.medfund.claims.national.visits;

import org.jspecify.annotations.NullMarked;
