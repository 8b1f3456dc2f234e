package org.medfund.trail.seal;

import java.time.LocalDate;
import java.util.UUID;
import medfundtest.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The leaf's bytes, which may never change again. */
class LeafTests {

    @Test
    void isCanonicalJson() {
        Golden.assertMatches("leaf.v1.json", leaf("payout-batch/1", 4L).json());
    }

    @Test
    void leavesOutTheSequenceOfAFactOutsideAggregates() {
        Golden.assertMatches(
                "leaf-without-sequence.v1.json",
                leaf("a \"b\" \\ \n \u0001 医保", null).json());
    }

    private static Leaf leaf(String stream, @Nullable Long sequence) {
        return new Leaf(
                17,
                UUID.fromString("01a20148-ac3d-7c1c-ad31-ae526be077ef"),
                stream,
                sequence,
                "payout-batch.opened",
                1,
                "610900",
                LocalDate.of(2026, 2, 13),
                "2026-02-13T01:02:03.123456Z",
                "aa",
                "bb",
                "cc");
    }
}
