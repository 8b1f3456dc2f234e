package org.medfund.payout.bank;

import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.payout.bank.BankStatement.Direction;
import org.medfund.payout.bank.BankStatement.Entry;

/** Reads a camt.053.001.08. An entry reported twice is read once. */
final class AccountReport {

    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private AccountReport() {}

    static BankStatement read(String xml, String account, LocalDate date) {
        var statements = Iso20022.statement(xml).getBkToCstmrStmt().getStmt();
        var id = statements.stream().map(AccountStatement9::getId).findFirst().orElse(account + "-" + date);
        var entries = statements.stream()
                .flatMap(statement -> statement.getNtry().stream())
                .map(AccountReport::entry)
                .distinct()
                .toList();
        return new BankStatement(id, account, date, xml, entries);
    }

    private static Entry entry(ReportEntry10 entry) {
        var details = details(entry);
        return new Entry(
                entry.getAcctSvcrRef(),
                entry.getCdtDbtInd() == CreditDebitCode.DBIT ? Direction.DEBIT : Direction.CREDIT,
                Money.ofYuan(entry.getAmt().getValue()),
                entry.getBookgDt().getDt(),
                entry.getValDt().getDt(),
                details == null ? null : endToEndId(details),
                details == null ? null : creditor(details),
                details == null ? null : remittance(details),
                Boolean.TRUE.equals(entry.isRvslInd()),
                details == null ? null : returnReason(details));
    }

    private static @Nullable EntryTransaction10 details(ReportEntry10 entry) {
        return entry.getNtryDtls().stream()
                .flatMap(details -> details.getTxDtls().stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String endToEndId(EntryTransaction10 details) {
        var id = details.getRefs() == null ? null : details.getRefs().getEndToEndId();
        return NOT_PROVIDED.equals(id) ? null : id;
    }

    private static @Nullable String creditor(EntryTransaction10 details) {
        var parties = details.getRltdPties();
        return parties == null ? null : Iso20022.number(parties.getCdtrAcct());
    }

    private static @Nullable String remittance(EntryTransaction10 details) {
        List<String> lines =
                details.getRmtInf() == null ? List.of() : details.getRmtInf().getUstrd();
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static @Nullable String returnReason(EntryTransaction10 details) {
        var information = details.getRtrInf();
        return information == null || information.getRsn() == null
                ? null
                : information.getRsn().getCd();
    }
}
