package org.medfund.claims.national;

import org.medfund.claims.lane.Answers;
import org.medfund.claims.lane.Lane;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lane of answers to calls that committed by themselves. It holds more than the web server lets in. */
@Component
class AnswerLane extends Lane<PendingAnswer> {

    AnswerLane(
            AnswerWriter writer,
            @Value("${medfund.national.answer-writers:1}") int writers,
            @Value("${medfund.national.answer-queue:16384}") int capacity) {
        super("answer-writer", writer, writers, capacity);
    }

    /** Keeps the answer, and returns after the commit. @return what was kept first */
    byte[] keep(PendingAnswer answer) {
        enqueue(answer);
        return Answers.await(answer.kept());
    }
}
