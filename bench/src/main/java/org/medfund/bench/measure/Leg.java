package org.medfund.bench.measure;

/** One way to do the work of a measure. */
public interface Leg {

    /** What the leg is, in a few words. */
    String name();

    /** Brings the database to the same starting state for every run of the leg; not timed. */
    void prepare();

    /** Does the work; timed. */
    void run();

    /** What came out, for example sums to the fen and row counts, to be compared with the other leg's; not timed. */
    String answer();

    /** Clears away, whatever happened; not timed. */
    void finish();
}
