package org.medfund.claims.visit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.visit.FeeMother.fee;
import static org.medfund.claims.visit.FeeMother.refund;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.kernel.Refused;

/** Fee lines beside those that stand, without a database. */
class FeeRulesTests {

    @Test
    void aSerialIsTakenByALineThatStandsAndByOneOfTheSameUpload() {
        refused("CLAIMS-0089", () -> FeeRules.added(List.of(fee("1", "B1", "5")), List.of(fee("1", "B2", "7"))));
        refused("CLAIMS-0089", () -> FeeRules.added(List.of(), List.of(fee("1", "B1", "5"), fee("1", "B1", "5"))));
    }

    @ParameterizedTest
    @CsvSource({
        "10.01, 3.335, 3",
        "10.00, 3.335, 3",
        "0.01, 0, 1",
        "100000000.00, 100000000, 1",
        "90000000000000.00, 9000000000, 900000000000",
        "-5, 5, 1"
    })
    void anAmountThatIsNotPriceTimesQuantityHalfUpToTheFenIsRefused(String amount, String price, String quantity) {
        var line = fee("1", "B1", amount, price, quantity, null);
        var right = amount.equals("10.01");
        if (right) {
            assertThatCode(() -> FeeRules.added(List.of(), List.of(line))).doesNotThrowAnyException();
        } else {
            refused("CLAIMS-0090", () -> FeeRules.added(List.of(), List.of(line)));
        }
    }

    @Test
    void aRefundTakesBackNoMoreThanItsLineAndRoundsAsItDoes() {
        var line = fee("1", "B1", "10.01", "3.335", "3", null);
        assertThatCode(() -> FeeRules.added(List.of(line), List.of(refund("2", "1", "-10.01", "3.335", "-3"))))
                .doesNotThrowAnyException();
        var part = refund("2", "1", "-6.67", "3.335", "-2");
        assertThatCode(() -> FeeRules.added(List.of(line), List.of(part))).doesNotThrowAnyException();
        refused(
                "CLAIMS-0091",
                () -> FeeRules.added(List.of(line, part), List.of(refund("3", "1", "-6.67", "3.335", "-2"))));
    }

    @Test
    void aRefundNeedsAnEarlierLineOfItsItemAndPrice() {
        var line = fee("1", "B1", "5");
        var refund = refund("2", "1", "-5", "5", "-1");
        refused("CLAIMS-0091", () -> FeeRules.added(List.of(), List.of(refund)));
        refused("CLAIMS-0091", () -> FeeRules.added(List.of(), List.of(refund, line)));
        refused("CLAIMS-0091", () -> FeeRules.added(List.of(line), List.of(refund("2", "1", "-4", "4", "-1"))));
        refused("CLAIMS-0091", () -> FeeRules.added(List.of(line, refund), List.of(refund("3", "2", "-5", "5", "-1"))));
        refused("CLAIMS-0091", () -> FeeRules.added(List.of(line), List.of(refund("2", "1", "5", "5", "1"))));
        refused("CLAIMS-0091", () -> FeeRules.added(List.of(line), List.of(fee("2", "B1", "-5", "5", "-1", null))));
    }

    @Test
    void aRefundThatStaysKeepsItsLine() {
        refused("CLAIMS-0091", () -> FeeRules.remaining(List.of(refund("2", "1", "-5", "5", "-1"))));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(
                                refused.errorCode().code())
                        .isEqualTo(code));
    }
}
