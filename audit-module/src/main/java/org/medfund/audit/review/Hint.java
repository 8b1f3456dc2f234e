package org.medfund.audit.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.rule.Verdict;
import org.medfund.claims.ReviewHint;
import org.medfund.kernel.Ids;

/**
 * A verdict before settlement, as it is told and kept.
 *
 * @param id      names it for the answer
 * @param lineNo  the line, 0 for the whole visit
 * @param serial  the line's number at the institution; null for the whole visit
 * @param verdict what the rule says
 */
record Hint(UUID id, int lineNo, @Nullable String serial, Verdict verdict) {

    static Hint of(int lineNo, @Nullable String serial, Verdict verdict) {
        return new Hint(Ids.next(), lineNo, serial, verdict);
    }

    ReviewHint told() {
        return new ReviewHint(id, verdict.rule(), verdict.severity().chinese(), verdict.explanationZh(), serial);
    }
}
