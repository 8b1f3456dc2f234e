package org.medfund.claims.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** A lane whose only writer breaks. */
class LaneTests {

    @Test
    void anErrorFailsItsBatchAndTheLaneGoesOn() {
        var lane = new OrderLane(new BreaksOnce());
        lane.start();
        var broken = lane.submit();
        assertThat(broken)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .havingCause()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.OUTCOME_UNKNOWN));
        assertThat(Answers.await(lane.submit())).isEqualTo("stored");
        assertThat(lane.isRunning()).isTrue();
        lane.stop();
    }

    private record Order(CompletableFuture<String> answer) implements Waiting {
        @Override
        public void fail(RuntimeException cause) {
            answer.completeExceptionally(cause);
        }
    }

    private static final class OrderLane extends Lane<Order> {
        OrderLane(BatchWriting<Order> writer) {
            super("order-lane-of-a-test", writer, 1, 10);
        }

        CompletableFuture<String> submit() {
            var order = new Order(new CompletableFuture<>());
            enqueue(order);
            return order.answer();
        }
    }

    private static final class BreaksOnce extends BatchWriting<Order> {
        private boolean broke;

        BreaksOnce() {
            super(new NoStore());
        }

        @Override
        protected Runnable store(List<Order> batch) {
            if (!broke) {
                broke = true;
                throw new StackOverflowError("once");
            }
            return () -> batch.forEach(order -> order.answer().complete("stored"));
        }
    }

    /** Transactions of nothing. */
    private static final class NoStore extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
