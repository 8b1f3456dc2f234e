package org.medfund.banksimulator.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.banksimulator.bank.BankRefusal;

class YuanTests {

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.000", "-0.01", "1E1", "1E-9", "10000000000000000.00", "1E999999999"})
    void refusesWhatIsNotWholeFen(String yuan) {
        assertThatThrownBy(() -> Yuan.toFen("InstdAmt", new BigDecimal(yuan))).isInstanceOf(BankRefusal.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.01,1", "1.1,110", "9999999999999999.99,999999999999999999"})
    void readsYuanAsExactFen(String yuan, long fen) {
        assertThat(Yuan.toFen("InstdAmt", new BigDecimal(yuan))).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"0,0.00", "1,0.01", "110,1.10", "999999999999999999,9999999999999999.99"})
    void writesFenWithTwoDecimals(long fen, String yuan) {
        assertThat(Yuan.ofFen(fen)).hasToString(yuan);
    }
}
