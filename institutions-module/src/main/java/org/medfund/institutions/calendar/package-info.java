/**
 * The official working days: the State Council's yearly notices (放假调休) as dated rows, seeded for 2024 to 2026 and loaded
 * by an operator for later years. A year that is not loaded is an error and never a guess.
 */
@NullMarked
package org.medfund.institutions.calendar;

import org.jspecify.annotations.NullMarked;
