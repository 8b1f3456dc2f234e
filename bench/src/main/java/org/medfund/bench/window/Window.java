package org.medfund.bench.window;

import org.medfund.bench.measure.Measure;
import org.medfund.bench.server.BenchServer;

/** P1 and P2, with visits that Medfund computes, and P1R and P2R, with records that were computed elsewhere. */
public final class Window {

    public static final int SETTLEMENTS = 20_000;

    private static final String COMPUTED = "visits of 5 lines computed at the window, one a request, 64 connections";
    private static final String READY_MADE = "ready-made records at the window, one a request, 64 connections";
    private static final String CALL = "/fsi/api/rsfComIfsService/callService";
    private static final String CALLED = "transaction 2102 of the national interface, answered after the commits";
    private static final String RECORD = "/api/settlements";
    private static final String RECORDED =
            "POST /api/settlements, stored by the batched writers, answered after the commit";
    private static final double OF_ANSWERING = 0.6;
    private static final double OF_SINGLE = 2.5;

    private Window() {}

    /** P1: what computing and being durable costs at the window. */
    public static Measure againstAnswering(BenchServer server, int settlements) {
        var parsed = new Endpoint(
                "/bench/national/parsed", "the same server reads the call and answers alike", false, false);
        return measure("P1", COMPUTED, OF_ANSWERING, server, new Purchases(settlements), CALL, CALLED, parsed);
    }

    /** P2: what batching gains. */
    public static Measure againstSingleTransactions(BenchServer server, int settlements) {
        var single = new Endpoint(
                "/bench/national/single", "the same work, in one transaction for each request", true, true);
        return measure("P2", COMPUTED, OF_SINGLE, server, new Purchases(settlements), CALL, CALLED, single);
    }

    public static Measure readyMadeAgainstAnswering(BenchServer server, int settlements) {
        var parsed = new Endpoint("/bench/parsed", "the same server parses the record and answers alike", false, false);
        return measure("P1R", READY_MADE, OF_ANSWERING, server, new ReadyMade(settlements), RECORD, RECORDED, parsed);
    }

    public static Measure readyMadeAgainstSingleTransactions(BenchServer server, int settlements) {
        var single =
                new Endpoint("/bench/single", "the same rules and rows, a transaction for each request", true, true);
        return measure("P2R", READY_MADE, OF_SINGLE, server, new ReadyMade(settlements), RECORD, RECORDED, single);
    }

    private static Measure measure(
            String id,
            String what,
            double target,
            BenchServer server,
            Load load,
            String path,
            String ours,
            Endpoint yardstick) {
        return new Measure(
                id,
                what,
                load.size(),
                new WindowLeg(server, load, new Endpoint(path, ours, true, yardstick.comparesRows())),
                new WindowLeg(server, load, yardstick),
                target);
    }
}
