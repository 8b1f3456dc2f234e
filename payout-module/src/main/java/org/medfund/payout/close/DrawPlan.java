package org.medfund.payout.close;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.medfund.kernel.InstitutionCode;

/**
 * Cuts a close into draws small enough for a transaction of two seconds: neighbouring institutions together up to the
 * target, and one that is larger by itself in slices.
 */
final class DrawPlan {

    /** What an institution brings to a close: settlements reconciled and not drawn, and held lines. */
    record Load(InstitutionCode institution, long settlements) {}

    /** One draw. */
    record Chunk(List<InstitutionCode> institutions, int slice, int slices) {}

    private final long target;
    private final List<Chunk> chunks = new ArrayList<>();
    private List<InstitutionCode> open = new ArrayList<>();
    private long openLoad;

    private DrawPlan(long target) {
        this.target = target;
    }

    /** At least one draw, so that even an empty date is completed. */
    static List<Chunk> of(List<Load> loads, long target) {
        var plan = new DrawPlan(target);
        loads.forEach(plan::add);
        plan.closeOpen();
        return plan.chunks.isEmpty() ? List.of(new Chunk(List.of(), 0, 1)) : List.copyOf(plan.chunks);
    }

    private void add(Load load) {
        if (load.settlements() > target) {
            addSlices(load);
            return;
        }
        if (openLoad + load.settlements() > target) {
            closeOpen();
        }
        open.add(load.institution());
        openLoad += load.settlements();
    }

    private void addSlices(Load load) {
        var slices = Math.toIntExact(Math.ceilDiv(load.settlements(), target));
        IntStream.range(0, slices)
                .mapToObj(slice -> new Chunk(List.of(load.institution()), slice, slices))
                .forEach(chunks::add);
    }

    private void closeOpen() {
        if (!open.isEmpty()) {
            chunks.add(new Chunk(List.copyOf(open), 0, 1));
            open = new ArrayList<>();
            openLoad = 0;
        }
    }
}
