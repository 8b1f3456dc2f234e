package org.medfund.institutions;

import java.util.List;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;

/** Decides policy. Every decision is a row of evidence that is never updated, and part of an event. */
public interface PolicyWriter {

    /** The longest list that is taken at once. */
    int MAX_LIST = 10_000;

    /**
     * Decides a list of figures, all or nothing. What already holds for the same key and date is no change and no event.
     *
     * @return how many were new
     * @throws org.medfund.kernel.Refused naming every wrong entry; then nothing is stored
     */
    int decide(RegionCode region, List<PolicyDecision> decisions, Actor actor);
}
