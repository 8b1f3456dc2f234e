package org.medfund.claims.visit;

import java.util.function.UnaryOperator;

/**
 * What becomes of the facts and details of a visit.
 *
 * @param facts   from those that stand to the next
 * @param details likewise
 */
public record VisitUpdate(UnaryOperator<VisitFacts> facts, UnaryOperator<VisitDetails> details) {

    static final VisitUpdate NOTHING = new VisitUpdate(UnaryOperator.identity(), UnaryOperator.identity());
}
