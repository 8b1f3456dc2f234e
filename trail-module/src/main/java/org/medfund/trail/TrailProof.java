package org.medfund.trail;

import java.util.List;

/**
 * Proves the stored history against its seal (I6, I8 of the reliability page): it computes every leaf again from the stored
 * events, and the root of every checkpoint from the leaves. Since all checkpoints are heads of that one sequence, each
 * is consistent with each.
 */
public interface TrailProof {

    /**
     * What was found.
     *
     * @param events         events up to the last checkpoint
     * @param leaves         leaves of the last checkpoint
     * @param checkpoints    checkpoints verified
     * @param contradictions what does not agree, the first few of each kind; empty when all is well
     */
    record Report(long events, long leaves, long checkpoints, List<String> contradictions) {

        public Report {
            contradictions = List.copyOf(contradictions);
        }

        public boolean isSound() {
            return contradictions.isEmpty();
        }
    }

    Report verify();
}
