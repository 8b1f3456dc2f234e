package org.medfund.banksimulator;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.medfund.banksimulator.bank.Bank;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;
import org.medfund.banksimulator.bank.Receipt;
import org.medfund.banksimulator.iso20022.PaymentMessageReader;
import org.medfund.banksimulator.iso20022.StatementWriter;
import org.medfund.banksimulator.iso20022.StatusReportWriter;

/** What a customer may ask of any bank: to pay, what became of it, and what happened on an account. In ISO 20022. */
final class CustomerService {

    private final Bank bank;
    private final PaymentMessageReader messages = new PaymentMessageReader();
    private final StatusReportWriter reports = new StatusReportWriter();
    private final StatementWriter statements = new StatementWriter();

    CustomerService(Bank bank) {
        this.bank = bank;
    }

    Reply pay(Request request) {
        return switch (bank.receive(messages.read(request.body()))) {
            case Receipt.Answered(var report) -> Reply.xml(reports.write(report));
            case Receipt.Unanswered() -> new Reply.Dropped();
        };
    }

    Reply status(Request request) {
        var report = request.has("messageId")
                ? bank.statusOfMessage(request.parameter("messageId"))
                : bank.statusOfPayment(request.parameter("endToEndId"));
        return Reply.xml(reports.write(report));
    }

    Reply statement(Request request) {
        var statement = bank.statement(request.parameter("account"), date(request.parameter("date")));
        return Reply.xml(statements.write(statement));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new BankRefusal(BankError.MALFORMED_QUERY, "date must be a day like 2026-02-13.", malformed);
        }
    }
}
