package org.medfund.claims.national;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The yardstick of P2: an answer that comes in a transaction is kept in it. */
@NullMarked
@Primary
@Component
class AnswersAtOnce extends AnswerLane {

    private final AnswerWriter writer;

    AnswersAtOnce(
            AnswerWriter writer,
            @Value("${medfund.national.answer-writers:1}") int writers,
            @Value("${medfund.national.answer-queue:16384}") int capacity) {
        super(writer, writers, capacity);
        this.writer = writer;
    }

    @Override
    byte[] keep(PendingAnswer answer) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            writer.write(List.of(answer));
            return answer.kept().join();
        }
        return super.keep(answer);
    }
}
