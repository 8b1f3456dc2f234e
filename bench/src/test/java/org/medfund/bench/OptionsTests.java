package org.medfund.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("P1", "--sizes=5"))
                .withMessageContaining("--sizes=5")
                .withMessageContaining("size");
    }

    @Test
    void nothingIsMeasuredUnlessItIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of("--size=5"));
    }

    @Test
    void allAreTheMeasuresInTheirOrder() {
        assertThat(Bench.named(Options.of("all"))).isEqualTo(Bench.ALL);
        assertThat(Bench.named(Options.of("p5", "P1"))).containsExactly("P5", "P1");
    }
}
