package org.medfund.claims.lane;

/** Something to be stored, whose sender waits for the answer. */
public interface Waiting {

    /** Answers with a failure. */
    void fail(RuntimeException cause);
}
