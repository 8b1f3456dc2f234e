package org.medfund.payout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;
import org.medfund.payout.HoldReason;
import org.medfund.payout.PayoutModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules that exist in SQL and in Java: Java is normative, and they are equal. */
@PayoutModuleTest
class SqlTwinsTests {

    private static final long SEED = Long.getLong("sim.seed", 20260213L);

    @Autowired
    private JdbcClient db;

    private record Share(long fen, int ppm) {}

    /** S3-art11b, I12: the rounding rule per line, for any amount and ratio, and symmetric in the sign. */
    @Test
    void portionIsTheSameInBoth() {
        var random = new Random(SEED);
        var shares = Stream.concat(
                        Stream.of(
                                new Share(1, 500_000), new Share(-1, 500_000), new Share(0, 0), new Share(1, 499_999)),
                        IntStream.range(0, 20_000).mapToObj(n -> random(random)))
                .toList();

        var stored = db.sql("""
            SELECT portion(fen, ppm) FROM unnest(:fens::bigint[], :ppms::int[]) WITH ORDINALITY AS s (fen, ppm, n)
            ORDER BY n\
            """)
                .param("fens", shares.stream().map(Share::fen).toArray(Long[]::new))
                .param("ppms", shares.stream().map(Share::ppm).toArray(Integer[]::new))
                .query((row, n) -> row.getLong(1))
                .list();

        assertThat(stored)
                .as("seed %d", SEED)
                .isEqualTo(shares.stream().map(SqlTwinsTests::portion).toList());
        assertThat(shares)
                .allSatisfy(
                        share -> assertThat(portion(share)).isEqualTo(-portion(new Share(-share.fen(), share.ppm()))));
    }

    private static Share random(Random random) {
        var digits = random.nextInt(13);
        var fen = (long) (random.nextDouble() * Math.pow(10, digits));
        return new Share(random.nextBoolean() ? fen : -fen, random.nextInt(1_000_001));
    }

    private static long portion(Share share) {
        return Money.ofFen(share.fen()).portion(Ratio.ofPpm(share.ppm())).fen();
    }

    /** S3-art13c, S0-1.2e, S3-art7, S0-2.4b, S0-2.4c, S2-2b, S2-11a, S3-art5: every combination of facts holds a line for the same reason. */
    @Test
    void holdReasonIsTheSameInBoth() {
        for (var mode : ReviewMode.values()) {
            for (var bits = 0; bits < 2048; bits++) {
                var facts = facts(bits, mode);
                assertThat(stored(facts)).as("%s", facts).isEqualTo(Optional.ofNullable(facts.hold()));
            }
        }
    }

    private Optional<HoldReason> stored(LineFacts facts) {
        return db.sql("SELECT hold_reason(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        facts.cancelled(),
                        facts.fundSuspended(),
                        facts.codesMissing(),
                        facts.crossArea(),
                        facts.suspended(),
                        facts.payoutSuspended(),
                        facts.enrolled(),
                        facts.withRatio(),
                        facts.mode().name(),
                        facts.reviewed(),
                        facts.finding(),
                        facts.violation())
                .query((row, n) -> Optional.ofNullable(row.getString(1)).map(HoldReason::valueOf))
                .single();
    }

    private static LineFacts facts(int bits, ReviewMode mode) {
        return new LineFacts(
                (bits & 1) > 0,
                (bits & 2) > 0,
                (bits & 4) > 0,
                (bits & 8) > 0,
                (bits & 16) > 0,
                (bits & 32) > 0,
                (bits & 64) > 0,
                (bits & 128) > 0,
                mode,
                (bits & 256) > 0,
                (bits & 512) > 0,
                (bits & 1024) > 0);
    }

    /** Each settlement is in exactly one slice, whatever the number of slices. */
    @Test
    void slicesAreEven() {
        var counts = db.sql("""
            SELECT slice, count(*) AS n FROM (SELECT slice_of(uuidv7(), 7) AS slice FROM generate_series(1, 7000)) s
            GROUP BY slice ORDER BY slice\
            """)
                .query((row, n) -> List.of(row.getLong("slice"), row.getLong("n")))
                .list();

        assertThat(counts).extracting(List::getFirst).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(counts).extracting(List::getLast).allMatch(n -> n > 800 && n < 1200);
    }
}
