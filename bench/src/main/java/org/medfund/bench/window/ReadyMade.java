package org.medfund.bench.window;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Region;
import org.medfund.bench.settlements.Sent;
import org.medfund.bench.window.Connection.Answer;

/** Records that institutions' systems have computed. */
record ReadyMade(int size) implements Load {

    private static final int CREATED = 201;

    @Override
    public BenchDatabase template(BenchServer server) {
        return Region.template(server);
    }

    @Override
    public List<Message> messages(BenchDatabase database, Instant now) {
        return IntStream.range(0, size)
                .mapToObj(number -> new Message("", new Sent(number).json()))
                .toList();
    }

    @Override
    public boolean isGood(Answer answer) {
        return answer.status() == CREATED;
    }
}
