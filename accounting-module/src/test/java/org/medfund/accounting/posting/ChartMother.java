package org.medfund.accounting.posting;

import static org.medfund.accounting.posting.ChartAccount.Side.CREDIT;
import static org.medfund.accounting.posting.ChartAccount.Side.DEBIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.accounting.VoucherKind;
import org.medfund.kernel.FundBook;

/** The few accounts and rules that the pure tests need. */
final class ChartMother {

    private ChartMother() {}

    static Chart chart() {
        return new Chart(1, LocalDate.of(2018, 1, 1), accounts(), rules());
    }

    private static List<ChartAccount> accounts() {
        return List.of(
                account("1003", DEBIT, null, false, true),
                account("1004", DEBIT, null, false, true),
                account("1101", DEBIT, null, false, false),
                account("1101.01", DEBIT, null, true, true),
                account("2101", CREDIT, null, false, true),
                account("3001.01", CREDIT, null, false, true),
                account("5001.310100", DEBIT, FundBook.EMPLOYEE, true, true),
                account("5001.390100", DEBIT, FundBook.RESIDENT, true, true));
    }

    private static List<PostingRule> rules() {
        return List.of(
                new PostingRule(VoucherKind.OPENING, "DEBIT", "{account}", "3001.01", null),
                new PostingRule(VoucherKind.OPENING, "CREDIT", "3001.01", "{account}", null),
                new PostingRule(VoucherKind.J1, "SPECIAL_ACCOUNT", "1004", "1003", Receipt.SPECIAL_ACCOUNT),
                new PostingRule(VoucherKind.J3, "ADVANCE", "1101.01", "1004", null),
                new PostingRule(VoucherKind.J3, "EXPENDITURE", "5001.{fund}", "1004", null),
                new PostingRule(VoucherKind.J10, "RETURNED_PAYMENT", "1004", "{reversed}", Receipt.RETURNED_PAYMENT));
    }

    private static ChartAccount account(
            String code, ChartAccount.Side side, @Nullable FundBook book, boolean byInstitution, boolean detail) {
        return new ChartAccount(code, "account " + code, side, book, byInstitution, detail, code.equals("1004"));
    }
}
