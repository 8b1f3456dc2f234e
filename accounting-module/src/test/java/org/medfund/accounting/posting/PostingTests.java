package org.medfund.accounting.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.accounting.AccountingError;
import org.medfund.accounting.VoucherKind;
import org.medfund.accounting.VoucherLine;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** S3-art21: posting is pure, follows the typical entries, and has no way to be out of balance. */
class PostingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H61090200017");
    private static final Chart CHART = ChartMother.chart();

    @Test
    void neverUsesAnAccountThatTheBooksDoNotHave() {
        refuses(AccountingError.ACCOUNT_UNKNOWN, () -> opening("9999", 1, null));
        refuses(AccountingError.ACCOUNT_UNKNOWN, () -> opening("1101", 1, null));
    }

    @Test // S0-1.2b: the expenditure of one insurance never stands in the books of another
    void neverUsesTheExpenditureOfAnotherInsurance() {
        refuses(
                AccountingError.ACCOUNT_UNKNOWN,
                () -> payout("EXPENDITURE", FundBook.RESIDENT, FundType.EMPLOYEE_POOLED, Money.ofFen(1)));
    }

    @Test
    void neverMovesNothing() {
        refuses(AccountingError.AMOUNT_NOT_POSITIVE, () -> opening("1003", 0, null));
        refuses(AccountingError.AMOUNT_NOT_POSITIVE, () -> opening("1003", -1, null));
        refuses(AccountingError.AMOUNT_TOO_LARGE, () -> opening("1003", 1_000_000_000_000_000L, null));
        refuses(AccountingError.SAME_ACCOUNT, () -> opening("3001.01", 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Voucher(heading(VoucherKind.J1), 1, List.of()));
    }

    @Test
    void keepsTheSubLedgerByInstitutionWithoutExceptions() {
        refuses(AccountingError.INSTITUTION_MISSING, () -> opening("1101.01", 1, null));
        refuses(AccountingError.INSTITUTION_MISSING, () -> opening("1003", 1, HOSPITAL));
    }

    @Test // B.2.1: 支出户 takes receipts of four kinds only
    void letsTheExpenditureAccountReceiveFourKindsOfMoneyOnly() {
        refuses(AccountingError.RECEIPT_NOT_ALLOWED, () -> Receipt.of("BREACH_PAYMENT"));
        refuses(
                AccountingError.RECEIPT_NOT_ALLOWED,
                () -> new PostingRule(VoucherKind.J1, "BREACH_PAYMENT", "1004", "4007", null));
    }

    @Test
    void needsARuleAndAChartInForce() {
        refuses(AccountingError.POSTING_RULE_MISSING, () -> CHART.rule(VoucherKind.J1, "INTEREST"));
        refuses(AccountingError.POSTING_RULE_MISSING, () -> Chart.asOf(LocalDate.of(2017, 12, 31), List.of(CHART)));
    }

    @Test // J1
    void booksMoneyFromTheSpecialAccount() {
        var rule = CHART.rule(VoucherKind.J1, "SPECIAL_ACCOUNT");
        var facts = new PostingFacts(Money.ofFen(100), null, Map.of());
        assertThat(Posting.voucher(CHART, rule, heading(VoucherKind.J1), facts).lines())
                .containsExactly(debit("1004", null, 100), credit("1003", null, 100));
    }

    @Test // J3, the default
    void booksADailyPayoutAsAnAdvance() {
        assertThat(payout("ADVANCE", FundBook.EMPLOYEE, FundType.EMPLOYEE_POOLED, Money.ofFen(27_176))
                        .lines())
                .containsExactly(debit("1101.01", HOSPITAL, 27_176), credit("1004", null, 27_176));
    }

    @Test // J3, by setting
    void booksADailyPayoutAsExpenditureOfItsFund() {
        assertThat(payout("EXPENDITURE", FundBook.RESIDENT, FundType.RESIDENT_POOLED, Money.ofFen(1))
                        .lines())
                .containsExactly(debit("5001.390100", HOSPITAL, 1), credit("1004", null, 1));
    }

    @Test
    void opensAnAccountOnTheSideOnWhichItGrows() {
        assertThat(opening("1101.01", 7, HOSPITAL).lines())
                .containsExactly(debit("1101.01", HOSPITAL, 7), credit("3001.01", null, 7));
        assertThat(opening("2101", 7, null).lines())
                .containsExactly(debit("3001.01", null, 7), credit("2101", null, 7));
    }

    @Test // I4, over random facts
    void balancesWhateverTheFacts() {
        var seed = Long.getLong("accounting.seed", System.nanoTime());
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var transfers = random.longs(1 + random.nextInt(9), 1, 1_000_000_000_000_000L)
                    .mapToObj(fen -> opening(random.nextBoolean() ? "1003" : "2101", fen, null)
                            .transfers()
                            .getFirst())
                    .toList();
            var posted = new Voucher(heading(VoucherKind.OPENING), 1, transfers).posted(1 + i, null);
            assertThat(sum(posted.lines(), true)).as("seed %d", seed).isEqualTo(sum(posted.lines(), false));
        }
    }

    private static Money sum(List<VoucherLine> lines, boolean debits) {
        return Money.sum(lines.stream().map(line -> debits ? line.debitFen() : line.creditFen()));
    }

    private static Voucher payout(String booking, FundBook book, FundType fund, Money amount) {
        var heading =
                new Heading(new RegionCode("610900"), book, fund, VoucherKind.J3, DAY, "J3:1", null, Evidence.ENTERED);
        var facts = new PostingFacts(amount, HOSPITAL, Map.of("fund", fund.code()));
        return Posting.voucher(CHART, CHART.rule(VoucherKind.J3, booking), heading, facts);
    }

    private static Voucher opening(String code, long fen, @Nullable InstitutionCode institution) {
        var account = CHART.account(code, FundBook.EMPLOYEE);
        var rule = CHART.rule(VoucherKind.OPENING, account.side().name());
        var facts = new PostingFacts(Money.ofFen(fen), institution, Map.of("account", code));
        return Posting.voucher(CHART, rule, heading(VoucherKind.OPENING), facts);
    }

    private static Heading heading(VoucherKind kind) {
        return new Heading(
                new RegionCode("610900"), FundBook.EMPLOYEE, null, kind, DAY, kind + ":1", null, Evidence.ENTERED);
    }

    private static VoucherLine debit(String account, @Nullable InstitutionCode institution, long fen) {
        return VoucherLine.debit(account, institution, Money.ofFen(fen));
    }

    private static VoucherLine credit(String account, @Nullable InstitutionCode institution, long fen) {
        return VoucherLine.credit(account, institution, Money.ofFen(fen));
    }

    private static void refuses(AccountingError error, ThrowingCallable posting) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(posting)
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }
}
