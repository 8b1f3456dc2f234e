package org.medfund.banksimulator.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The diagram of a payment's life, and everything that is not in it. */
class PaymentLifeTests {

    private static final Instant NOON = Instant.parse("2026-02-13T04:00:00Z");
    private static final PaymentOrder ORDER =
            LedgerTests.message("M1", "E1", 100).orders().getFirst();
    private static final LedgerLine LINE =
            new LedgerLine(7, 7, NOON, LocalDate.of(2026, 2, 13), LedgerEntry.PaymentSettled.of(ORDER));

    @Test
    void neverSettlesARejectedPayment() {
        var rejected = Payment.rejected(ORDER, "AM04", NOON);

        assertThatThrownBy(() -> rejected.settledBy(LINE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(rejected::returned).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverSettlesTwiceNorReturnsWhatIsNotSettled() {
        var pending = Payment.accepted(ORDER, new Plan(null, null, false), NOON);
        var settled = pending.settledBy(LINE);

        assertThatThrownBy(pending::returned).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> settled.settledBy(LINE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> settled.returned().returned()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> settled.returned().settledBy(LINE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staysSettledInTheCustomersEyesAfterTheReturn() {
        var returned = Payment.accepted(ORDER, new Plan(null, null, false), NOON)
                .settledBy(LINE)
                .returned();

        assertThat(returned.status()).isEqualTo(TransactionStatus.ACSC);
        assertThat(returned.reference()).isEqualTo("BK000000000007");
    }

    @Test
    void isDueWhenItsTimeHasComeAndNotBefore() {
        var delayed = Payment.accepted(ORDER, new Plan(new Wait(false, 500), null, false), NOON);
        var held = Payment.accepted(ORDER, new Plan(new Wait(true, 0), null, false), NOON);

        assertThat(delayed.settlementIsDue(NOON.plusMillis(499))).isFalse();
        assertThat(delayed.settlementIsDue(NOON.plusMillis(500))).isTrue();
        assertThat(held.settlementIsDue(Instant.MAX)).isFalse();
    }
}
