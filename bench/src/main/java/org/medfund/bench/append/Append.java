package org.medfund.bench.append;

import java.util.List;
import java.util.stream.Stream;
import org.medfund.bench.append.AppendLeg.Shape;
import org.medfund.bench.measure.Measure;
import org.medfund.bench.server.BenchServer;

/** P5 in its four shapes: batches of 100 and of 1,000, by one thread and by two. */
public final class Append {

    public static final int EVENTS = 40_000;
    public static final int SHAPES = 4;

    private static final double TARGET = 2.2;

    private Append() {}

    /** @param shapes how many of the shapes */
    public static List<Measure> measures(BenchServer server, int events, int shapes) {
        return Stream.of(
                        new Shape(events, 100, 1),
                        new Shape(events, 100, 2),
                        new Shape(events, 1_000, 1),
                        new Shape(events, 1_000, 2))
                .limit(shapes)
                .map(shape -> measure(server, shape))
                .toList();
    }

    private static Measure measure(BenchServer server, Shape shape) {
        var what = "event append, %,d a transaction, %d thread%s"
                .formatted(shape.batch(), shape.threads(), shape.threads() > 1 ? "s" : "");
        return new Measure("P5", what, shape.events(), new TrailLeg(server, shape), new AxonLeg(server, shape), TARGET);
    }
}
