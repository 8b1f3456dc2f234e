package org.medfund.bench.measure;

/**
 * A row of the table of measures: our leg against a yardstick in the same run.
 *
 * @param id        for example {@code P5}
 * @param what      what is measured
 * @param units     units of work in one run of a leg, to print a rate
 * @param ours      our leg
 * @param yardstick what it is measured against
 * @param target    the least ratio of rates, ours over the yardstick's
 */
public record Measure(String id, String what, long units, Leg ours, Leg yardstick, double target) {}
