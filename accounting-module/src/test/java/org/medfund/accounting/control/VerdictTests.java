package org.medfund.accounting.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medfund.kernel.Money;

/** S0-2.3b: which of three sides differs, and what only waits for the bank. */
class VerdictTests {

    private static final Count NOTHING = Count.NOTHING;
    private static final Count TEN = count(1, 10);
    private static final Count ELEVEN = count(1, 11);

    @Test
    void namesTheSideThatTheTwoOthersContradict() {
        assertThat(verdict(ELEVEN, TEN, TEN)).isEqualTo("DIFFERENT BUSINESS 0.01");
        assertThat(verdict(TEN, ELEVEN, TEN)).isEqualTo("DIFFERENT BOOKS 0.01");
        assertThat(verdict(TEN, TEN, ELEVEN)).isEqualTo("DIFFERENT BANK 0.01");
        assertThat(verdict(TEN, TEN, NOTHING)).isEqualTo("DIFFERENT BANK -0.10");
    }

    @Test
    void namesAllSidesWhereNoTwoAgree() {
        assertThat(verdict(TEN, ELEVEN, NOTHING)).isEqualTo("DIFFERENT BUSINESS 0.00 BOOKS 0.01 BANK -0.10");
    }

    @Test
    void seesOnePaymentInTwoParts() {
        assertThat(verdict(TEN, TEN, count(2, 10))).isEqualTo("DIFFERENT BANK 0.00");
    }

    @Test
    void seesMoneyThatLeftAndWasNotBooked() {
        assertThat(verdict(TEN, NOTHING, TEN)).isEqualTo("DIFFERENT BOOKS -0.10");
    }

    @Test
    void waitsForTheBankWithoutCallingItADifference() {
        assertThat(verdict(TEN, NOTHING, NOTHING)).isEqualTo("PENDING");
        assertThat(verdict(TEN, TEN, NOTHING, TEN)).isEqualTo("PENDING");
    }

    @Test
    void doesNotWaitForMoneyThatWouldNotMakeItAgree() {
        assertThat(verdict(TEN, ELEVEN, NOTHING, ELEVEN)).isEqualTo("DIFFERENT BUSINESS -0.01");
    }

    @Test
    void agreesToTheFen() {
        assertThat(verdict(TEN, TEN, TEN)).isEqualTo("AGREED");
        assertThat(verdict(NOTHING, NOTHING, NOTHING)).isEqualTo("AGREED");
    }

    private static String verdict(Count business, Count books, Count bank) {
        return verdict(business, books, bank, NOTHING);
    }

    private static String verdict(Count business, Count books, Count bank, Count awaited) {
        var verdict = Verdict.of(new Sides("310100", "H1", 3, business, books, bank, awaited));
        return verdict.differing().stream()
                .map(differing -> " " + differing.side() + " " + differing.by())
                .reduce(verdict.state().name(), String::concat);
    }

    private static Count count(long payments, long fen) {
        return new Count(payments, Money.ofFen(fen));
    }
}
