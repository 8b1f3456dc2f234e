package org.medfund.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.medfund.accounting.AccountingTest;
import org.medfund.accounting.Payments;
import org.medfund.kernel.FundType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** S3-art21: what the database itself refuses, whoever asks. */
@AccountingTest
class DatabaseKeepsTheBooksTests {

    private static final String VOUCHER = """
            INSERT INTO voucher (region, voucher_id, book, period, number, posting_date, kind, total_fen, chart_version,
                   source, trail_index, recorded_at)
            VALUES ('620900', 'planted', 'OTHER', '2026-02', 1, '2026-02-14', 'J1', 100, 1, 'planted', 1, '2026-02-14')""";
    private static final String LINE = """
            INSERT INTO voucher_line (region, voucher_id, line_no, account, institution, debit_fen, credit_fen)
            VALUES ('620900', 'planted', %d, '1004', '', %d, %d)""";

    @Autowired
    Payments payments;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient db;

    @Test
    void refusesAVoucherThatDoesNotBalance() {
        refuses("does not balance", VOUCHER, LINE.formatted(1, 100, 0), LINE.formatted(2, 0, 99));
        refuses("does not balance", VOUCHER, LINE.formatted(1, 101, 0), LINE.formatted(2, 0, 101));
        refuses("does not balance", VOUCHER);
        refuses("voucher_line_check", VOUCHER, LINE.formatted(1, 100, 100));
        assertThat(db.sql("SELECT count(*) FROM voucher WHERE region = '620900'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesALineThatIsAddedLater() {
        payments.happened(Payments.paid("621000", FundType.EMPLOYEE_POOLED, 5));
        refuses("does not balance", """
                INSERT INTO voucher_line (region, voucher_id, line_no, account, institution, debit_fen, credit_fen)
                VALUES ('621000', '621000-EMPLOYEE-202602-000001', 3, '1004', '', 1, 0)""");
    }

    @Test
    void changesNothingThatIsPosted() {
        refuses("permission denied", "UPDATE voucher SET total_fen = total_fen + 1");
        refuses("permission denied", "DELETE FROM voucher");
        refuses("permission denied", "UPDATE voucher_line SET debit_fen = debit_fen + 1");
        refuses("permission denied", "DELETE FROM voucher_line");
    }

    @Test // B.2.1
    void hasNoRuleByWhichTheExpenditureAccountReceivesOtherMoney() {
        refuses("posting_rule_check", "INSERT INTO posting_rule VALUES (1, 'J9', 'BREACH', '1004', '4007', NULL)");
        refuses("posting_rule_check", "INSERT INTO posting_rule VALUES (1, 'J9', 'BREACH', '1004', '4007', 'FINE')");
    }

    private void refuses(String message, String... statements) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    for (var statement : statements) {
                        db.sql(statement).update();
                    }
                }))
                .hasStackTraceContaining(message);
    }
}
