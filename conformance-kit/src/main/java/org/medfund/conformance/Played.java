package org.medfund.conformance;

import java.util.List;

/** What became of a step. */
record Played(String order, String infno, State state, List<Finding> findings) {

    enum State {
        PASSED,
        FAILED,
        /** Something that an earlier answer should have given is not known. */
        NOT_PLAYED,
        LEFT_OUT
    }

    static Played of(String order, String infno, List<Finding> findings) {
        return new Played(order, infno, findings.isEmpty() ? State.PASSED : State.FAILED, findings);
    }

    boolean passed(boolean tolerateAssumed) {
        return findings.stream().allMatch(finding -> tolerateAssumed && finding.assumed());
    }
}
