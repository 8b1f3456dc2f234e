package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.BalanceType10Choice;
import com.prowidesoftware.swift.model.mx.dic.BalanceType13;
import com.prowidesoftware.swift.model.mx.dic.BankToCustomerStatementV08;
import com.prowidesoftware.swift.model.mx.dic.CashAccount39;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader81;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.medfund.banksimulator.bank.Statement;

/** Writes one account's day as a camt.053.001.08 with opening (OPBD) and closing (CLBD) booked balance. */
public final class StatementWriter {

    private final MessageFormat<MxCamt05300108> format =
            new MessageFormat<>(MxCamt05300108.class, MxCamt05300108.NAMESPACE);

    public String write(Statement statement) {
        var createdAt = BankTime.at(statement.createdAt());
        var header = new GroupHeader81()
                .setMsgId(BankTime.messageId("STM", createdAt, statementId(statement)))
                .setCreDtTm(createdAt);
        var content = new BankToCustomerStatementV08().setGrpHdr(header).addStmt(statement(statement));
        return format.write(new MxCamt05300108().setBkToCstmrStmt(content));
    }

    private static AccountStatement9 statement(Statement statement) {
        var result = new AccountStatement9()
                .setId(statementId(statement))
                .setCreDtTm(BankTime.at(statement.createdAt()))
                .setAcct(account(statement))
                .addBal(balance("OPBD", statement.openingFen(), statement.date()))
                .addBal(balance("CLBD", statement.closingFen(), statement.date()));
        statement.bookings().forEach(booking -> result.addNtry(StatementEntry.of(booking)));
        return result;
    }

    /** At most 35 characters, whatever the account's length: the account itself stands beside it. */
    private static String statementId(Statement statement) {
        var account = statement.account();
        var tail = account.substring(Math.max(0, account.length() - 20));
        return "%s-%s".formatted(tail, DateTimeFormatter.BASIC_ISO_DATE.format(statement.date()));
    }

    private static CashAccount39 account(Statement statement) {
        return new CashAccount39()
                .setId(StatementEntry.accountId(statement.account()))
                .setCcy("CNY")
                .setOwnr(new PartyIdentification135().setNm(statement.name()));
    }

    private static CashBalance8 balance(String type, long fen, LocalDate date) {
        return new CashBalance8()
                .setTp(new BalanceType13().setCdOrPrtry(new BalanceType10Choice().setCd(type)))
                .setAmt(Yuan.amount(fen))
                .setCdtDbtInd(fen < 0 ? CreditDebitCode.DBIT : CreditDebitCode.CRDT)
                .setDt(new DateAndDateTime2Choice().setDt(date));
    }
}
