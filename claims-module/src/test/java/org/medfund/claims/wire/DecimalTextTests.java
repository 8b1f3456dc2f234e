package org.medfund.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTests {

    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1.",
                ".5",
                "1.234",
                "1e2",
                "1E2",
                "1e309",
                "+1",
                "-0",
                "-0.00",
                "00",
                "01.00",
                " 1",
                "1 ",
                "NaN",
                "Infinity",
                "1,000",
                "１",
                "0x10",
                "1234567890",
                "--1",
                "1.2.3"
            })
    void refusesWhatTheNationalNotationDoesNotKnow(String text) {
        assertThatThrownBy(() -> DecimalText.scaled(text, 9, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWholeAndBrokenNumbers() {
        assertThat(DecimalText.scaled("0", 9, 2)).isZero();
        assertThat(DecimalText.scaled("388.23", 9, 2)).isEqualTo(38_823);
        assertThat(DecimalText.scaled("2680.6", 9, 2)).isEqualTo(268_060);
        assertThat(DecimalText.scaled("-0.05", 9, 2)).isEqualTo(-5);
        assertThat(DecimalText.scaled("999999999.99", 9, 2)).isEqualTo(99_999_999_999L);
    }

    @Test
    void readsExactlyWhatTheDecimalIs() {
        var random = new Random(SEED);
        for (var i = 0; i < 50_000; i++) {
            var scaled = random.nextLong(-99_999_999_999L, 100_000_000_000L);
            var text = BigDecimal.valueOf(scaled, 2).toPlainString();
            assertThat(DecimalText.scaled(text, 9, 2)).as("seed %d", SEED).isEqualTo(scaled);
        }
    }
}
