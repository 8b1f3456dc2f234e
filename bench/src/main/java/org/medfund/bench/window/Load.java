package org.medfund.bench.window;

import java.time.Instant;
import java.util.List;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.window.Connection.Answer;

/** What is sent to the window. */
interface Load {

    /** How many settlements. */
    int size();

    /** The database that it needs, with nothing settled. */
    BenchDatabase template(BenchServer server);

    /**
     * The same settlements each time, to be sent soon.
     *
     * @param now by the clock of the installation
     */
    List<Message> messages(BenchDatabase database, Instant now);

    /** Whether it was settled. */
    boolean isGood(Answer answer);
}
