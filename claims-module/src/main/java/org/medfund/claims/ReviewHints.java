package org.medfund.claims;

import java.util.List;

/**
 * What a review would say of a visit before it is settled (事前提醒, S2-5d). A port: the review answers it where there is one,
 * and nobody hints where there is none. It decides nothing; the review keeps what it said, for the answer.
 */
@FunctionalInterface
public interface ReviewHints {

    ReviewHints NONE = visit -> List.of();

    /** The hints, the most important first; empty where there is nothing to say. */
    List<ReviewHint> of(PlannedVisit visit);
}
