package org.medfund.bench.window;

import java.time.Clock;
import java.util.List;
import org.medfund.bench.measure.Leg;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Prepared;

/** Sends the load to one endpoint of the running application, whose followers and seal work beside it. */
final class WindowLeg implements Leg {

    private final BenchServer server;
    private final Prepared prepared;
    private final Load load;
    private final Endpoint endpoint;
    private List<Message> messages = List.of();

    WindowLeg(BenchServer server, Load load, Endpoint endpoint) {
        this.server = server;
        this.prepared = new Prepared(server);
        this.load = load;
        this.endpoint = endpoint;
    }

    @Override
    public String name() {
        return endpoint.what();
    }

    @Override
    public void prepare() {
        prepared.runs(Installation.working(prepared.open(load.template(server))));
        messages = load.messages(
                prepared.database(), prepared.installation().bean(Clock.class).instant());
    }

    @Override
    public void run() {
        new Sending(messages, load::isGood).run(prepared.installation().port(), endpoint.path());
    }

    /** Every one is answered as created; what should be stored is, to the fen. */
    @Override
    public String answer() {
        return endpoint.stores() ? stored() : load.size() + " answered";
    }

    private String stored() {
        var stored = prepared.database()
                .sql()
                .sql("SELECT count(*) || ' settlements, pooled ' || sum(pooled_fen) || ' and account ' ||"
                        + " sum(account_fen) || ' fen' FROM settlement_v1")
                .query(String.class)
                .single();
        if (!stored.startsWith(load.size() + " settlements")) {
            throw new IllegalStateException("void: %d were answered, but %s stored".formatted(load.size(), stored));
        }
        return endpoint.comparesRows() ? stored : load.size() + " answered";
    }

    @Override
    public void finish() {
        prepared.close();
    }
}
