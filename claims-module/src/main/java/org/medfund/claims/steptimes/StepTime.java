package org.medfund.claims.steptimes;

/**
 * What a step took.
 *
 * @param period  the business date, or its month; a fee month has the date of its last day
 * @param of      what it is a step of
 * @param step    the step
 * @param count   how many have done it
 * @param median  seconds; of an even number the shorter one of the middle
 * @param longest seconds
 */
record StepTime(String period, Step.Subject of, Step step, long count, long median, long longest) {}
