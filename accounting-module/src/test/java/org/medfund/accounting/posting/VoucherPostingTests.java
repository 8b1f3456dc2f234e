package org.medfund.accounting.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.accounting.Payments.HOSPITAL;
import static org.medfund.accounting.Payments.paid;
import static org.medfund.accounting.Payments.returned;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medfundtest.TestDatabase;
import org.junit.jupiter.api.Test;
import org.medfund.accounting.AccountingTest;
import org.medfund.accounting.Payments;
import org.medfund.accounting.VoucherPosted;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundType;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.PayoutPaid;
import org.medfund.trail.EventJson;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Replay;
import org.medfund.trail.TableComparison;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S0-3.2a: what the bank confirmed posts its own vouchers. */
@AccountingTest
class VoucherPostingTests {

    @Autowired
    Payments payments;

    @Autowired
    PolicyWriter policies;

    @Autowired
    Replay replay;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient db;

    @Test
    void postsNothingTwiceWhenTheSameNewsComesTwice() {
        var paid = paid("620100", FundType.EMPLOYEE_POOLED, 27_176);
        payments.happened(paid, paid);
        payments.happened(paid);
        assertThat(posted("620100")).hasSize(1);
        assertThat(lines("620100")).containsExactly("1 J3 1101.01 H61090200017 27176 0", "1 J3 1004 - 0 27176");
        assertThat(balance("620100", "1004")).isEqualTo(-27_176);
    }

    @Test
    void keepsTheBooksOnceWhenAVoucherIsDeliveredTwice() {
        payments.happened(paid("620200", FundType.EMPLOYEE_POOLED, 100));
        var posted = posted("620200").getFirst();
        payments.happened(posted, posted);
        assertThat(lines("620200")).hasSize(2);
        assertThat(balance("620200", "1101.01")).isEqualTo(100);
    }

    @Test // J10
    void reversesWhatTheBankReturnedAndNamesWhatItReverses() {
        var paid = paid("620300", FundType.RESIDENT_POOLED, 500);
        payments.happened(paid);
        payments.happened(returned(paid), returned(paid));
        assertThat(lines("620300"))
                .containsExactly(
                        "1 J3 1101.01 H61090200017 500 0",
                        "1 J3 1004 - 0 500",
                        "2 J10 1004 - 500 0",
                        "2 J10 1101.01 H61090200017 0 500");
        var reversal = posted("620300").getLast();
        assertThat(reversal.reverses()).isEqualTo("620300-RESIDENT-202602-000001");
        assertThat(reversal.postingDate()).isEqualTo(Payments.RETURNED);
        assertThat(balance("620300", "1004")).isZero();
    }

    @Test // T09: whatever order the bank's news come in, the books end the same
    void booksAReturnThatIsHeardOfBeforeItsPayment() {
        var paid = paid("620400", FundType.EMPLOYEE_POOLED, 500);
        payments.happened(returned(paid), paid);
        assertThat(lines("620400"))
                .extracting(line -> line.substring(0, 5))
                .containsExactly("1 J3 ", "1 J3 ", "2 J10", "2 J10");
        assertThat(balance("620400", "1101.01")).isZero();
    }

    @Test
    void reversesAnExpenditureAsAnExpenditure() {
        var region = new RegionCode("620500");
        var since = LocalDate.of(2026, 1, 1);
        policies.decide(
                region,
                List.of(new PolicyDecision(PolicyTopics.DAILY_PAYOUT_BOOKING, "*", since, "EXPENDITURE", "test")),
                new Actor("m1", "agency", "MAKER", "api"));
        var paid = paid("620500", FundType.MATERNITY, 300);
        payments.happened(paid, returned(paid));
        assertThat(lines("620500"))
                .containsExactly(
                        "1 J3 5001.510100 H61090200017 300 0",
                        "1 J3 1004 - 0 300",
                        "2 J10 1004 - 300 0",
                        "2 J10 5001.510100 H61090200017 0 300");
    }

    @Test // S0-1.2b
    void keepsEachFundInItsOwnBooks() {
        payments.happened(
                paid("620600", FundType.EMPLOYEE_POOLED, 1),
                paid("620600", FundType.RESIDENT_POOLED, 2),
                paid("620600", FundType.EMPLOYEE_ACCOUNT, 4));
        assertThat(posted("620600"))
                .extracting(VoucherPosted::voucherId)
                .containsExactly(
                        "620600-EMPLOYEE-202602-000001",
                        "620600-RESIDENT-202602-000001",
                        "620600-EMPLOYEE-202602-000002");
    }

    @Test
    void attachesTheBankReceiptAndTheTrailPosition() {
        var paid = paid("620700", FundType.EMPLOYEE_POOLED, 9);
        payments.happened(paid);
        var posted = posted("620700").getFirst();
        assertThat(posted.batchId()).isEqualTo("620700-20260213-310100");
        assertThat(posted.bankReference()).isEqualTo(paid.bankReference());
        assertThat(posted.endToEndId()).isEqualTo(paid.endToEndId());
        assertThat(posted.valueDate()).isEqualTo(Payments.PAID);
        assertThat(posted.trailIndex()).isEqualTo(indexOf(PayoutPaid.TYPE, "620700"));
    }

    @Test // I4 and I5, over a random month
    void numbersWithoutGapsBalancesAndReplaysToTheSameRows() {
        var seed = Long.getLong("accounting.seed", System.nanoTime());
        var random = new Random(seed);
        for (var batch = 0; batch < 4; batch++) {
            payments.happened(randomPayments(random));
        }
        assertThat(db.sql("SELECT count(*) FROM (SELECT max(number) AS last, count(*) AS all FROM voucher"
                                + " GROUP BY region, book, period) n WHERE last <> n.all")
                        .query(Long.class)
                        .single())
                .as("gaps in the numbers, seed %d", seed)
                .isZero();
        assertThat(db.sql("SELECT sum(debit_fen - credit_fen) FROM account_balance WHERE region = '620800'")
                        .query(Long.class)
                        .single())
                .as("debits less credits, seed %d", seed)
                .isZero();
        assertThat(rebuilt()).allMatch(TableComparison::isEqual, "rebuilt row by row, seed " + seed);
    }

    private List<TableComparison> rebuilt() {
        replay.prepare(database.owner(), "replay_accounting");
        replay.run(database.app(ModuleMigrations.searchPath("replay_accounting")), (index, horizon) -> {});
        return replay.compare(database.app(ModuleMigrations.searchPath()), "replay_accounting").stream()
                .filter(comparison -> List.of("voucher", "voucher_line", "account_balance", "statement_day")
                        .contains(comparison.table()))
                .toList();
    }

    private static PublishedEvent[] randomPayments(Random random) {
        return IntStream.range(0, 60)
                .mapToObj(i -> paid("620800", fund(random), HOSPITAL, 1 + random.nextInt(1_000_000)))
                .flatMap(paid -> random.nextInt(10) == 0 ? Stream.of(paid, returned(paid)) : Stream.of(paid))
                .toArray(PublishedEvent[]::new);
    }

    private static FundType fund(Random random) {
        var funds = List.of(
                FundType.EMPLOYEE_POOLED, FundType.MATERNITY, FundType.RESIDENT_POOLED, FundType.MEDICAL_ASSISTANCE);
        return funds.get(random.nextInt(funds.size()));
    }

    private List<VoucherPosted> posted(String region) {
        return db.sql("SELECT payload FROM trail_event WHERE type = :type AND region = :region ORDER BY global_index")
                .param("type", VoucherPosted.TYPE)
                .param("region", region)
                .query((row, n) -> EventJson.read(row.getString(1), VoucherPosted.class))
                .list();
    }

    private List<String> lines(String region) {
        return db.sql("""
                        SELECT concat_ws(' ', number, kind, account, coalesce(institution, '-'), debit_fen, credit_fen)
                          FROM voucher_line_v1 WHERE region = :region ORDER BY book, number, line_no""")
                .param("region", region)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private long balance(String region, String account) {
        return db.sql("SELECT sum(debit_fen - credit_fen) FROM account_balance WHERE region = :r AND account = :a")
                .param("r", region)
                .param("a", account)
                .query(Long.class)
                .single();
    }

    private long indexOf(String type, String region) {
        return db.sql("SELECT global_index FROM trail_event WHERE type = :type AND region = :region")
                .param("type", type)
                .param("region", region)
                .query(Long.class)
                .single();
    }
}
