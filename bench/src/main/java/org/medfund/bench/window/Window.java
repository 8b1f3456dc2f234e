package org.medfund.bench.window;

import org.medfund.bench.measure.Measure;
import org.medfund.bench.server.BenchServer;

/** P1 and P2. */
public final class Window {

    public static final int SETTLEMENTS = 20_000;

    private static final String BATCHED =
            "POST /api/settlements, stored by the batched writers, answered after the commit";

    private Window() {}

    /** P1: what being durable costs at the window. */
    public static Measure againstAnswering(BenchServer server, int settlements) {
        var load = new Load(settlements);
        return new Measure(
                "P1",
                "settlements at the window, one a request, 64 connections",
                settlements,
                new WindowLeg(server, load, new Endpoint("/api/settlements", BATCHED, true, false)),
                new WindowLeg(
                        server,
                        load,
                        new Endpoint(
                                "/bench/parsed", "the same server parses the record and answers alike", false, false)),
                0.6);
    }

    /** P2: what batching gains. */
    public static Measure againstSingleTransactions(BenchServer server, int settlements) {
        var load = new Load(settlements);
        return new Measure(
                "P2",
                "settlements at the window, one a request, 64 connections",
                settlements,
                new WindowLeg(server, load, new Endpoint("/api/settlements", BATCHED, true, true)),
                new WindowLeg(
                        server,
                        load,
                        new Endpoint(
                                "/bench/single",
                                "the same rules and rows, a transaction for each request",
                                true,
                                true)),
                2.5);
    }
}
