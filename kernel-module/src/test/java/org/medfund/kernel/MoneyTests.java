package org.medfund.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTests {

    private static final long SEED = Long.getLong("seed", 20260213L);

    @Test
    void refusesAThirdDecimal() {
        assertThatThrownBy(() -> Money.ofYuan("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesToOverflow() {
        var most = Money.ofFen(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofFen(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.portion(Ratio.ONE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void readsYuanAsTheNationalInterfaceWritesThem() {
        assertThat(Money.ofYuan("388.23")).isEqualTo(Money.ofFen(38_823));
        assertThat(Money.ofYuan("2680.6")).isEqualTo(Money.ofFen(268_060));
        assertThat(Money.ofYuan("-0.5")).isEqualTo(Money.ofFen(-50));
        assertThat(Money.ofFen(-5)).hasToString("-0.05");
    }

    @Test
    void addsUp() {
        var parts = Stream.of("18785.39", "4152.06", "505.01").map(Money::ofYuan);
        assertThat(Money.sum(parts)).isEqualTo(Money.ofYuan("23442.46"));
    }

    @Test
    void portionRoundsHalfUpToTheFen() {
        assertThat(Money.ofFen(150).portion(Ratio.ofPercent("97"))).isEqualTo(Money.ofFen(146));
        assertThat(Money.ofFen(1).portion(Ratio.ofPercent("50"))).isEqualTo(Money.ofFen(1));
        assertThat(Money.ofFen(1).portion(Ratio.ofPercent("49.9999"))).isEqualTo(Money.ZERO);
    }

    /** I12: the portion of a reversal is the exact negation of its original's, and equals the decimal definition. */
    @Test
    void portionIsSymmetricInTheSignAndEqualsTheDecimalDefinition() {
        var random = new Random(SEED);
        for (var i = 0; i < 100_000; i++) {
            var amount = Money.ofFen(random.nextLong(-100_000_000_000L, 100_000_000_000L));
            var ratio = Ratio.ofPpm(random.nextInt(1_000_001));
            var decimal = BigDecimal.valueOf(amount.fen())
                    .multiply(BigDecimal.valueOf(ratio.ppm(), 6))
                    .setScale(0, RoundingMode.HALF_UP);
            assertThat(amount.portion(ratio).fen()).as("seed %d", SEED).isEqualTo(decimal.longValueExact());
            assertThat(amount.negated().portion(ratio))
                    .as("seed %d", SEED)
                    .isEqualTo(amount.portion(ratio).negated());
        }
    }
}
