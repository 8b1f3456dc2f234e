package org.medfund.payout.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.InstitutionCode;
import org.medfund.payout.close.DrawPlan.Chunk;
import org.medfund.payout.close.DrawPlan.Load;

/** A close is cut into draws that fit a transaction. */
class DrawPlanTests {

    @Test
    void evenAnEmptyDateHasOneDraw() {
        assertThat(DrawPlan.of(List.of(), 10)).containsExactly(new Chunk(List.of(), 0, 1));
    }

    @Test
    void takesNeighboursTogetherUpToTheTarget() {
        assertThat(DrawPlan.of(List.of(load("A", 4), load("B", 6), load("C", 1)), 10))
                .containsExactly(chunk("A", "B"), chunk("C"));
    }

    @Test
    void cutsALargeInstitutionIntoSlices() {
        assertThat(DrawPlan.of(List.of(load("A", 3), load("B", 25), load("C", 3)), 10))
                .containsExactly(slice("B", 0, 3), slice("B", 1, 3), slice("B", 2, 3), chunk("A", "C"));
    }

    @Test
    void losesNobodyAndDrawsNobodyTwice() {
        var loads = IntStream.range(0, 500)
                .mapToObj(n -> load("H" + n, n * 37L % 90))
                .toList();

        var drawn = DrawPlan.of(loads, 100).stream()
                .flatMap(chunk -> chunk.institutions().stream())
                .toList();

        assertThat(drawn)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        loads.stream().map(Load::institution).toList());
    }

    private static Load load(String institution, long settlements) {
        return new Load(new InstitutionCode(institution), settlements);
    }

    private static Chunk chunk(String... institutions) {
        return new Chunk(
                List.of(institutions).stream().map(InstitutionCode::new).toList(), 0, 1);
    }

    private static Chunk slice(String institution, int slice, int slices) {
        return new Chunk(List.of(new InstitutionCode(institution)), slice, slices);
    }
}
