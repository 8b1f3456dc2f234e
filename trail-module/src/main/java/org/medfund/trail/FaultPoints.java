package org.medfund.trail;

/** Told each time a fault point is passed. In production nothing listens; a kill test halts the process at the n-th pass. */
public interface FaultPoints {

    FaultPoints NONE = point -> {};

    void reached(FaultPoint point);
}
