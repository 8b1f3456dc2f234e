package org.medfund.claims.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.reconciliation.ComparedRow.Verdict;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;

/** S3-art12: only ours, only theirs, amounts differ; every row of both sides exactly once. */
class ThreeListsTests {

    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void aSettlementNamedTwiceIsRefused() {
        var ours = List.of(ours("N1", 100));
        for (var again : List.of(theirs("N1", 100), new TheirRow(null, "SN1", amounts(100)))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> ThreeLists.compare(ours, List.of(theirs("N1", 100), again)))
                    .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.GIVEN_TWICE));
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ThreeLists.compare(List.of(), List.of(theirs("N2", 1), theirs("N2", 2))));
    }

    @Test
    void anIdentifierOfThePlatformThatWeHaveTwiceNamesNoRow() {
        var first = new OurRow(Ids.next(), "N1", "S", amounts(1));
        var second = new OurRow(Ids.next(), "N2", "S", amounts(1));
        var compared = ThreeLists.compare(List.of(first, second), List.of(new TheirRow(null, "S", amounts(1))));
        assertThat(compared)
                .extracting(ComparedRow::verdict)
                .containsExactly(Verdict.ONLY_THEIRS, Verdict.ONLY_OURS, Verdict.ONLY_OURS);
    }

    @Test
    void partsBothSidesExactly() {
        var random = new Random(SEED);
        for (var run = 0; run < 500; run++) {
            var ours = IntStream.range(0, 40)
                    .filter(i -> random.nextInt(4) > 0)
                    .mapToObj(i -> ours("N" + i, i % 5))
                    .toList();
            var theirs = new ArrayList<>(IntStream.range(0, 40)
                    .filter(i -> random.nextInt(4) > 0)
                    .mapToObj(i -> random.nextBoolean()
                            ? theirs("N" + i, random.nextInt(8) == 0 ? 99 : i % 5)
                            : new TheirRow(null, "SN" + i, amounts(i % 5)))
                    .toList());
            Collections.shuffle(theirs, random);
            isPartition(ours, theirs, ThreeLists.compare(ours, theirs));
        }
    }

    private static void isPartition(List<OurRow> ours, List<TheirRow> theirs, List<ComparedRow> compared) {
        assertThat(compared.stream().map(ComparedRow::ours).filter(Objects::nonNull))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(ours);
        assertThat(compared.stream().map(ComparedRow::theirs).filter(Objects::nonNull))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(theirs);
        assertThat(compared).as("seed %d", SEED).allMatch(row -> row.verdict() == verdictOf(row));
    }

    private static Verdict verdictOf(ComparedRow row) {
        if (row.theirs() == null) {
            return Verdict.ONLY_OURS;
        }
        if (row.ours() == null) {
            return Verdict.ONLY_THEIRS;
        }
        return row.ours().amounts().equals(row.theirs().amounts()) ? Verdict.AGREED : Verdict.DIFFERENT;
    }

    private static OurRow ours(String name, long fen) {
        return new OurRow(Ids.next(), name, "S" + name, amounts(fen));
    }

    private static TheirRow theirs(String name, long fen) {
        return new TheirRow(name, null, amounts(fen));
    }

    private static RowAmounts amounts(long fen) {
        return new RowAmounts(Money.ofFen(fen), Money.ofFen(fen), Money.ZERO);
    }
}
