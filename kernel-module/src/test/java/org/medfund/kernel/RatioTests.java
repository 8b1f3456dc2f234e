package org.medfund.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RatioTests {

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Ratio.ofPpm(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.ofPpm(1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratio.ofPercent("33.33333")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void readsPercentages() {
        assertThat(Ratio.ofPercent("97")).isEqualTo(Ratio.ofPpm(970_000));
        assertThat(Ratio.ofPercent("62.5")).hasToString("62.5 %");
    }
}
