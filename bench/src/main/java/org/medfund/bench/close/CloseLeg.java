package org.medfund.bench.close;

import java.util.function.Consumer;
import org.medfund.bench.measure.Leg;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Prepared;

/** The real close: command, draw orders in the trail, followers, batches opened and generated. */
final class CloseLeg implements Leg {

    private final Prepared prepared;
    private final BenchDatabase day;
    private final Consumer<ClosingDay.Progress> watcher;

    CloseLeg(BenchServer server, BenchDatabase day, Consumer<ClosingDay.Progress> watcher) {
        this.prepared = new Prepared(server);
        this.day = day;
        this.watcher = watcher;
    }

    @Override
    public String name() {
        return "DayClose.close, its draws and batches, by the application's followers";
    }

    @Override
    public void prepare() {
        var database = prepared.open(day);
        FloorLeg.warm(database);
        prepared.runs(Installation.working(database));
    }

    @Override
    public void run() {
        ClosingDay.run(prepared.installation(), watcher);
    }

    @Override
    public String answer() {
        return ClosingDay.answer(prepared.database().sql());
    }

    @Override
    public void finish() {
        prepared.close();
    }
}
