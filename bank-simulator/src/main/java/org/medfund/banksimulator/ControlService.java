package org.medfund.banksimulator;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.medfund.banksimulator.bank.AccountRequest;
import org.medfund.banksimulator.bank.Bank;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankJson;
import org.medfund.banksimulator.bank.BankRefusal;
import org.medfund.banksimulator.bank.DepositRequest;
import org.medfund.banksimulator.bank.FaultRule;

/** What only tests and the demo ask of this bank, in JSON: to be set up, to misbehave, and to show its ledger. */
final class ControlService {

    private final Bank bank;

    ControlService(Bank bank) {
        this.bank = bank;
    }

    Reply openAccount(Request request) {
        return Reply.json(bank.open(BankJson.readRequest(request.body(), AccountRequest.class)));
    }

    Reply deposit(Request request) {
        return Reply.json(bank.deposit(BankJson.readRequest(request.body(), DepositRequest.class)));
    }

    Reply misbehave(Request request) {
        return Reply.json(bank.misbehave(rules(BankJson.readRequest(request.body(), FaultRule[].class))));
    }

    private static List<FaultRule> rules(@Nullable FaultRule[] rules) {
        var given = Arrays.stream(rules).filter(Objects::nonNull).toList();
        if (given.size() < rules.length) {
            throw new BankRefusal(BankError.MALFORMED_JSON, "A fault rule must not be null.");
        }
        return given;
    }

    Reply behaveAgain(Request request) {
        return Reply.json(bank.behaveAgain());
    }

    Reply release(Request request) {
        return Reply.json(bank.release());
    }

    Reply setDate(Request request) {
        var asked = BankJson.readRequest(request.body(), BookingDate.class);
        return Reply.json(new BookingDate(bank.setDate(asked.date())));
    }

    Reply ledger(Request request) {
        return new Reply.Written(200, "application/x-ndjson; charset=utf-8", bank.ledger());
    }

    Reply health(Request request) {
        return Reply.json(bank.health());
    }
}
