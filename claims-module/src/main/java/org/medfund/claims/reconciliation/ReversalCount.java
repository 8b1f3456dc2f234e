package org.medfund.claims.reconciliation;

import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;

/** How a reversal counts among the settlements of a day; regions differ, their amounts never do. */
public enum ReversalCount {
    /** Settlement and reversal are two. */
    ADD,
    /** A reversal takes one away. */
    SUBTRACT,
    /** A settlement and its reversal on the same date are left out, both. */
    OMIT_PAIRS;

    public static ReversalCount of(PolicyBook book) {
        return book.find(PolicyTopics.REVERSAL_COUNT, PolicyTopics.ANY)
                .map(ReversalCount::valueOf)
                .orElse(ADD);
    }

    /**
     * @param rows      all rows
     * @param reversals the reversals among them
     * @param pairs     the reversals among them whose settlement has the same date
     */
    public long count(long rows, long reversals, long pairs) {
        return switch (this) {
            case ADD -> rows;
            case SUBTRACT -> rows - 2 * reversals;
            case OMIT_PAIRS -> rows - 2 * pairs;
        };
    }
}
