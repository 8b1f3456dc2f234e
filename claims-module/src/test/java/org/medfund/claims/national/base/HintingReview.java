package org.medfund.claims.national.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.medfund.claims.HintAnswer;
import org.medfund.claims.HintAnswers;
import org.medfund.claims.PlannedVisit;
import org.medfund.claims.ReviewHint;
import org.medfund.claims.ReviewHints;
import org.medfund.kernel.Ids;
import org.springframework.stereotype.Component;

/** A review that hints at one hospital only, at what costs more than 20 yuan. */
@Component
class HintingReview implements ReviewHints, HintAnswers {

    static final String HOSPITAL = "H61094400009";
    final List<HintAnswer> answers = new CopyOnWriteArrayList<>();

    private static final long MUCH_FEN = 2_000;

    @Override
    public List<ReviewHint> of(PlannedVisit visit) {
        return visit.institution().value().equals(HOSPITAL)
                ? visit.lines().stream()
                        .filter(HintingReview::isMuch)
                        .map(this::hint)
                        .toList()
                : List.of();
    }

    @Override
    public void record(HintAnswer answer) {
        answers.add(answer);
    }

    private ReviewHint hint(PlannedVisit.Line line) {
        return new ReviewHint(Ids.next(), "R1", "金额", line.item() + "金额偏高", line.serial());
    }

    private static boolean isMuch(PlannedVisit.Line line) {
        return line.amount().fen() > MUCH_FEN;
    }
}
