package org.medfund.trail.follow;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.medfund.trail.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A node that is stopped and started in one process. */
@SpringBootTest
class StartingAgainTests {

    private static final Duration UNTIL_IT_STOPS = Duration.ofMillis(300);

    @Autowired
    History history;

    @Autowired
    Nodes nodes;

    /** More events than one turn takes: when the turn ends, the threads take no more. */
    @Test
    void goesOnWithAFollowerThatWasStoppedInTheMiddle() throws InterruptedException {
        var type = history.newType();
        var events = history.happened(type, 300);
        var started = new CountDownLatch(1);
        var slow = new CountDownLatch(1);
        var follower = new Witness("interrupted", type, event -> {
            started.countDown();
            join(slow);
        });
        var node = nodes.node(follower);
        node.start();
        started.await();
        var stopping = CompletableFuture.runAsync(node::stop);
        Thread.sleep(UNTIL_IT_STOPS);
        slow.countDown();
        stopping.join();
        node.start();
        await().until(() -> follower.seen().equals(events));
        node.stop();
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
