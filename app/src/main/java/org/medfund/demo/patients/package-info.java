/**
 * Who falls ill in the demo and what it costs: persons and visits with fee lines, drawn from a seed, so that a day is the
 * same each time it is played. Benefits are shared out by invented rules that only keep the national arithmetic.
 */
@NullMarked
package org.medfund.demo.patients;

import org.jspecify.annotations.NullMarked;
