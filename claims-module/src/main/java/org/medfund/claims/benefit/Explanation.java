package org.medfund.claims.benefit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A benefit with how it came about.
 *
 * @param policyVersion    of the place of insurance
 * @param catalogueVersion of the place of care
 */
public record Explanation(Benefit benefit, String policyVersion, String catalogueVersion, List<Step> steps) {

    /** The figures used that stand in no document. */
    public List<Figure> assumed() {
        return steps.stream()
                .filter(Step::assumed)
                .flatMap(step -> Stream.ofNullable(step.figure()))
                .distinct()
                .toList();
    }
}
